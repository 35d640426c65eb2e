import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { cx } from '@/ui/cx'
import { Notice } from '@/ui/notice'
import type { CalendarYear } from '../api'
import { openDays } from '../days'
import { BELOW, LOOK } from '../look'
import { Month } from './month'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const SHOWN = ['WEEKEND', 'HOLIDAY', 'YEAR_END', 'LOCAL_CLOSING', 'LOCAL_OPENING'] as const

/** A year as twelve small months, with what its marks mean and whether its holidays agree with the official list. */
export function YearView({ year, heading }: { year: CalendarYear; heading: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const days = new Map(year.days.map((day) => [day.day, day]))
  const grounds = SHOWN.filter((ground) => year.days.some((day) => day.ground === ground))
  return (
    <section aria-label={heading}>
      <h2 className="mb-1 text-std-20B-160">{heading}</h2>
      <p className="mb-3">
        {t('calendar.openDays', { count: openDays(year.year, year.days) })}
        <span className="print:hidden"> {t(`calendar.lead.${year.calendar}`)}</span>
      </p>
      <p className="mb-4 print:hidden">
        <a href={`#${BELOW}`} className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4">
          {t(year.calendar === 'NATIONAL' ? 'calendar.toList' : 'calendar.toLocal')}
        </a>
      </p>
      <ul
        aria-label={t('calendar.legend')}
        className="mb-4 flex flex-wrap gap-x-4 gap-y-2 text-dns-16N-130 print:mb-2 print:text-[8pt]"
      >
        {grounds.map((ground) => (
          <li key={ground} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={cx(
                'inline-flex h-7 w-9 items-center justify-center rounded-4 text-[0.75rem] [print-color-adjust:exact] print:h-4 print:w-6',
                LOOK[ground],
              )}
            >
              {ground === 'WEEKEND' ? '' : t(`calendar.mark.${ground}`)}
            </span>
            {t(`calendar.ground.${ground}`)}
          </li>
        ))}
      </ul>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4 print:grid-cols-4 print:gap-1">
        {MONTHS.map((month) => (
          <Month key={month} year={year.year} month={month} days={days} />
        ))}
      </div>
      <Notice
        kind={year.check === 'SAME' ? 'success' : year.check === 'DIFFERS' ? 'warning' : 'info'}
        className="mt-4 print:border"
        title={t(`calendar.${year.check}`)}
      >
        {year.latest &&
          t('calendar.latest', {
            at: dates.date(year.latest.uploadedAt),
            first: year.latest.firstYear,
            last: year.latest.lastYear,
          })}
      </Notice>
    </section>
  )
}
