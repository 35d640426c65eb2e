import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { lineOf, type CountLine } from '../count-lines'
import { CameFrom } from './came-from'
import { useCountWords } from './use-count-words'

interface Props {
  /** The case of the series. */
  number: string
  lines: readonly CountLine[]
  /** The whole series, in which stands what a line replaced or is a part of. */
  counts: readonly CountLine[]
}

/** Lines of the series, each with its parts below it; a part whose whole stands elsewhere names it. */
export function CountLineList({ number, lines, counts }: Props) {
  const whole = ({ partOf }: CountLine) => lineOf(lines, partOf)
  return (
    <ul className="flex flex-col gap-3">
      {lines
        .filter((line) => !whole(line))
        .map((line) => {
          const parts = lines.filter((part) => whole(part) === line)
          return (
            <li key={line.id}>
              <Line number={number} line={line} counts={counts} wholeElsewhere />
              {parts.length > 0 && (
                <ul className="mt-2 ml-4 flex flex-col gap-2">
                  {parts.map((part) => (
                    <li key={part.id}>
                      <Line number={number} line={part} counts={counts} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
    </ul>
  )
}

function Line({
  number,
  line,
  counts,
  wholeElsewhere = false,
}: Omit<Props, 'lines'> & { line: CountLine; wholeElsewhere?: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const words = useCountWords()
  const whole = lineOf(counts, line.partOf)
  const by = lineOf(counts, line.replacedBy)
  return (
    <>
      {whole && (wholeElsewhere ? t('incident.counts.partOfLine', { line: words(whole) }) : t('incident.counts.part'))}
      <strong>{words(line)}</strong>
      {line.mayOverlap && ` ${t('incident.counts.overlaps')}`}
      <p>
        {dates.dateTime(line.asOf)} {t('incident.counts.basis')}
        {t('ui.colon')}
        {line.basis}
      </p>
      {line.ofWhich && (
        <p className="whitespace-pre-line">
          {t('incident.counts.ofWhich')}
          {t('ui.colon')}
          {line.ofWhich}
        </p>
      )}
      <CameFrom number={number} kind="counts" id={line.id} />
      {by && <p>{t('incident.counts.replacedBy', { line: words(by) })}</p>}
    </>
  )
}
