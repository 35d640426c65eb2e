import { useTranslation } from 'react-i18next'
import { PROCESSES, type Position } from '../api'

const happens = ({ element }: Position) => element.includes('Event_')

/** Where the case stands, told in words, one diagram after the other. */
export function Positions({ positions }: { positions: readonly Position[] }) {
  const { t } = useTranslation()
  if (positions.length === 0) return <p>{t('diagram.ended')}</p>
  return (
    <ul className="flex flex-col gap-2">
      {PROCESSES.filter((process) => positions.some((position) => position.process === process)).map((process) => (
        <li key={process}>
          <strong>{t(`diagram.process.${process}`)}</strong>
          <ul className="list-disc pl-6">
            {positions
              .filter((position) => position.process === process)
              .map((position) => (
                <li key={`${position.element} ${position.partName}`} lang="ja">
                  {happens(position) ? t('diagram.awaits', { label: position.label }) : position.label}
                  {position.partName && t('ui.inBrackets', { text: position.partName })}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
