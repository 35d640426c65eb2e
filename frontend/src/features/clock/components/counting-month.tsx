import { useTranslation } from 'react-i18next'
import { eraYear, tokyo } from '@/lib/dates'
import { useLang } from '@/lib/use-dates'
import { cx } from '@/ui/cx'
import type { ExplainedDay } from '../api'
import { passedOver, type Cell, type MonthPicture } from '../counting'

const LOOK: Record<ExplainedDay['as'], string> = {
  BASIS: 'border-2 border-dashed border-solid-gray-600',
  COUNTED: 'counted-day bg-key-50 text-solid-gray-900',
  SKIPPED: 'counting-skipped text-solid-gray-700',
  PASSED: 'counting-skipped text-solid-gray-700',
  SHIFTED_TO: '',
  ELAPSED: 'counted-day bg-key-50',
  GIVEN: '',
}
const LIMIT = 'limit-day bg-key-1000 font-bold text-white'

/** One month of the picture of a count: numbers on the days that counted, hatching and a mark on those passed over, their names below. */
export function CountingMonth({ picture, days }: { picture: MonthPicture; days: readonly ExplainedDay[] }) {
  const { t } = useTranslation()
  const lang = useLang()
  const { year, month, weeks } = picture
  const head =
    lang === 'en'
      ? new Date(Date.UTC(year, month - 1, 1)).toLocaleString('en', { year: 'numeric', month: 'long', timeZone: 'UTC' })
      : t('clock.why.month', { year: eraYear(`${year}-${String(month).padStart(2, '0')}-28`), month })
  return (
    <section className="break-inside-avoid rounded-8 border border-solid-gray-420 bg-white p-3 print:rounded-none print:p-1">
      <table className="w-full table-fixed border-separate border-spacing-0.5 text-center tabular-nums">
        <caption className="mb-1 text-left text-std-16B-170 print:text-[9pt]">{head}</caption>
        <thead>
          <tr>
            {[...t('clock.why.weekdays')].map((weekday, index) => (
              <th
                key={index}
                scope="col"
                className="py-1 text-dns-14N-130 font-normal text-solid-gray-700 print:py-0 print:text-[8pt]"
              >
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((cell, weekday) => (
                <Day key={weekday} cell={cell} shifted={days.some(({ as }) => as === 'SHIFTED_TO')} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-2 text-dns-14N-130 print:mt-0.5 print:text-[8pt]">
        {passedOver(days, picture).map(({ from, to, name }) => (
          <li key={from} className="py-0.5 print:py-0">
            {t(from === to ? 'clock.why.dayName' : 'clock.why.daysName', {
              from: tokyo(from).day,
              to: tokyo(to).day,
              name: name,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Day({ cell, shifted }: { cell: Cell | null; shifted: boolean }) {
  const { t } = useTranslation()
  const day = cell?.day
  const over = day?.as === 'SKIPPED' || day?.as === 'PASSED'
  const said = !cell
    ? ''
    : [
        day?.number && t('clock.why.nth', { n: day.number }),
        day?.as === 'BASIS' && t('clock.why.mark.BASIS'),
        over && t('clock.why.passedOver', { name: day.closed ?? '' }),
        cell.limit && t('clock.why.mark.LIMIT'),
      ]
        .filter(Boolean)
        .join(' ')
  const mark =
    cell?.limit && (shifted || !day?.number)
      ? t('clock.why.mark.LIMIT')
      : day?.number
        ? t('clock.why.nth', { n: day.number })
        : day?.as === 'BASIS'
          ? t('clock.why.mark.BASIS')
          : over
            ? t('clock.why.mark.SKIPPED')
            : ''
  return (
    <td
      title={said || undefined}
      className={cx(
        'h-12 rounded-4 align-top text-dns-16N-130 [print-color-adjust:exact] print:h-7 print:text-[8pt]',
        cell?.limit ? LIMIT : day ? LOOK[day.as] : 'text-solid-gray-536',
      )}
    >
      {cell && (
        <span className={cx('block pt-1 leading-tight print:pt-0', over && 'line-through')}>
          {tokyo(cell.date).day}
        </span>
      )}
      {mark && (
        <span aria-hidden="true" className="block text-[0.6875rem] leading-tight whitespace-nowrap print:text-[6.5pt]">
          {mark}
        </span>
      )}
      {said && <span className="sr-only">{said}</span>}
    </td>
  )
}
