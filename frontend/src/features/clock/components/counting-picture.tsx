import { useTranslation } from 'react-i18next'
import { toInputs } from '@/lib/dates'
import { useDates } from '@/lib/use-dates'
import { cx } from '@/ui/cx'
import type { ExplainedLine } from '../api'
import { picture } from '../counting'
import { CountingMonth } from './counting-month'

const MARKS = ['BASIS', 'COUNTED', 'SKIPPED', 'LIMIT'] as const
const LOOK = {
  BASIS: 'border-2 border-dashed border-solid-gray-600',
  COUNTED: 'counted-day bg-key-50',
  SKIPPED: 'counting-skipped',
  LIMIT: 'limit-day bg-key-1000 text-white',
}

/** How one line of a rule was counted, as a calendar; time that elapses as the way from one minute to the other. */
export function CountingPicture({ line, from, ofMany }: { line: ExplainedLine; from: string; ofMany: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const elapsed = line.days.every(({ as }) => as === 'ELAPSED')
  const limitDay = toInputs(Date.parse(line.limit) - 1).date
  const { months, leftOut } = picture(line.days, limitDay)
  const used = MARKS.filter(
    (mark) => mark === 'LIMIT' || line.days.some(({ as }) => as === mark || (mark === 'SKIPPED' && as === 'PASSED')),
  )
  return (
    <section className="mb-4" aria-label={line.point}>
      {ofMany && (
        <h3 className="mb-2 text-std-16B-170">
          {line.point}
          {t('clock.why.colon')}
          {dates.limit(line.limit)}
          {line.decided && ` ${t('clock.why.decided')}`}
        </h3>
      )}
      {elapsed ? (
        <Elapsed from={from} point={line.point} limit={line.limit} />
      ) : (
        <>
          <ul
            aria-label={t('clock.why.legend')}
            className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-dns-14N-130 print:text-[8pt]"
          >
            {used.map((mark) => (
              <li key={mark} className="flex items-center gap-2">
                <span
                  aria-hidden="true"
                  className={cx(
                    'inline-block h-5 w-7 rounded-4 [print-color-adjust:exact] print:h-3 print:w-5',
                    LOOK[mark],
                  )}
                />
                {t(`clock.why.legendOf.${mark}`)}
              </li>
            ))}
          </ul>
          <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3 print:gap-1">
            {months.map((month) => (
              <CountingMonth key={`${month.year}-${month.month}`} picture={month} days={line.days} />
            ))}
          </div>
          {leftOut > 0 && <p className="mt-2 text-dns-14N-130">{t('clock.why.leftOut', { count: leftOut })}</p>}
        </>
      )}
    </section>
  )
}

function Elapsed({ from, point, limit }: { from: string; point: string; limit: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const end = 'break-keep rounded-8 border border-solid-gray-420 bg-white px-3 py-2'
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span className={end}>{dates.dateTime(from)}</span>
      <span className="text-dns-16N-130">
        <span aria-hidden="true">→ </span>
        {point}
        <span aria-hidden="true"> →</span>
      </span>
      <span className={cx(end, 'limit-day border-key-1000! bg-key-1000! text-white [print-color-adjust:exact]')}>
        {t('clock.limit', { at: dates.limit(limit) })}
      </span>
    </p>
  )
}
