import { useTranslation } from 'react-i18next'
import { tokyo } from '@/lib/dates'
import { useLang } from '@/lib/use-dates'
import { cx } from '@/ui/cx'
import type { CalendarDay } from '../api'
import { namedSpans, weeksOf, type NamedSpan } from '../days'
import { LOOK } from '../look'

interface Props {
  year: number
  month: number
  days: ReadonlyMap<string, CalendarDay>
}

/** One small month: closed days shaded and marked, and under it the names of its days. */
export function Month({ year, month, days }: Props) {
  const { t } = useTranslation()
  const lang = useLang()
  const name = ({ ground, name, englishName }: CalendarDay) =>
    (lang === 'en' ? englishName : null) ?? name ?? t(`calendar.ground.${ground}`)
  const spanName = ({ from, to, day }: NamedSpan) =>
    t(from === to ? 'calendar.dayName' : 'calendar.span', { day: from, from, to, name: name(day) })
  const head = t('calendar.month', {
    month:
      lang === 'en'
        ? new Date(Date.UTC(year, month - 1, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' })
        : month,
  })
  return (
    <section className="break-inside-avoid rounded-8 border border-solid-gray-420 bg-white p-3 print:rounded-none print:p-2">
      <table className="w-full table-fixed border-separate border-spacing-px text-center text-dns-16N-130 tabular-nums print:text-[8pt]">
        <caption className="mb-1 text-left text-std-16B-170 print:text-[9pt]">{head}</caption>
        <thead>
          <tr>
            {[...t('calendar.weekdays')].map((weekday, index) => (
              <th key={index} scope="col" className="py-1 font-normal text-solid-gray-700 print:py-0">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week, index) => (
            <tr key={index}>
              {week.map((date, weekday) => {
                const day = date ? days.get(date) : undefined
                return (
                  <td
                    key={weekday}
                    title={day && name(day)}
                    className={cx('h-9 rounded-4 [print-color-adjust:exact] print:h-4', day && LOOK[day.ground])}
                  >
                    {date && tokyo(date).day}
                    {day && <span className="sr-only">{name(day)}</span>}
                    {day && day.ground in MARKS && (
                      <span
                        aria-hidden="true"
                        className="block text-[0.625rem] leading-none print:inline print:pl-0.5 print:text-[6pt]"
                      >
                        {t(`calendar.mark.${day.ground}`)}
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-2 text-dns-14N-130 print:mt-0.5 print:text-[7pt]">
        {namedSpans([...days.values()], month).map((span) => (
          <li key={span.from} className="py-0.5 print:py-0">
            {spanName(span)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const MARKS = { HOLIDAY: true, YEAR_END: true, LOCAL_CLOSING: true, LOCAL_OPENING: true }
