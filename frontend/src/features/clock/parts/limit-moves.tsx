import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'

/** Which limits move from when to when, and which of them are then past. */
export function LimitMoves({ moves }: { moves: components['schemas']['LimitMove'][] }) {
  const { t } = useTranslation()
  const dates = useDates()
  if (moves.length === 0) return <p>{t('incident.basis.nothing')}</p>
  return (
    <ul className="list-disc pl-6">
      {moves.map(({ key, part, partName, from, to, done, late }) => (
        <li key={`${key} ${part}`}>
          {t(done ? 'incident.basis.doneMove' : 'incident.basis.move', {
            what: t(`clock.key.${key}`) + (partName ? t('ui.inBrackets', { text: partName }) : ''),
            from: dates.limit(from),
            to: dates.limit(to),
          })}{' '}
          {late && <StatusTag tone="late">{t(done ? 'incident.basis.doneLate' : 'incident.basis.late')}</StatusTag>}
        </li>
      ))}
    </ul>
  )
}
