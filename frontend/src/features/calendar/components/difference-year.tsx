import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { HolidayDifference } from '../api'

/** What differs in one year: days only in the list, days the list does not have, and other names. */
export function DifferenceYear({ difference }: { difference: HolidayDifference }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <section>
      <h3 className="mb-2 border-b border-solid-gray-420 text-std-17B-170">
        {t('calendar.adoptYear', { year: difference.year })}
      </h3>
      {(['missing', 'surplus', 'renamed'] as const)
        .filter((kind) => difference[kind].length > 0)
        .map((kind) => (
          <div key={kind} className="mb-3">
            <p className="text-std-16B-170">{t(`calendar.${kind}`)}</p>
            <ul className="list-disc pl-6">
              {difference[kind].map(({ day, believed, listed }) => (
                <li key={day}>
                  {dates.date(day)}　
                  {kind === 'renamed' ? t('calendar.rename', { believed, listed }) : (believed ?? listed)}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}
