import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { calendarYearCalendarValues } from '@/lib/api-types'
import { eraYear, tokyo } from '@/lib/dates'
import { useServerNow } from '@/lib/server-time'
import { AdminFrame } from '@/features/admin/parts/admin-frame'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { facilitiesQuery, yearQuery, type CalendarYear, type Whose } from '../api'
import { CalendarChoice } from '../components/calendar-choice'
import { HolidaysList } from '../components/holidays-list'
import { LocalDays } from '../components/local-days'
import { YearView } from '../components/year-view'

const KINDS: readonly string[] = calendarYearCalendarValues

/** 暦: which days of a year are open, for the country, the municipality and each facility. */
export function Component() {
  const { t } = useTranslation()
  const [chosen, choose] = useSearchParams()
  const thisYear = tokyo(useServerNow()).year
  const kind = chosen.get('calendar') ?? ''
  const calendar = (KINDS.includes(kind) ? kind : 'MUNICIPAL') as Whose['calendar']
  const unit = (calendar === 'FACILITY' && chosen.get('unit')) || undefined
  const year = Number(chosen.get('year')) || thisYear
  const query = useQuery({ ...yearQuery(year, { calendar, unit }), enabled: calendar !== 'FACILITY' || !!unit })
  const facility = useQuery(facilitiesQuery).data?.find(({ value }) => value === unit)?.label
  const years = {
    first: query.data?.firstYear ?? Math.min(year, thisYear),
    last: query.data?.lastYear ?? Math.max(year, thisYear),
  }
  const heading = ({ year: shown }: CalendarYear) =>
    `${t('calendar.yearOf', { year: shown, era: eraYear(`${shown}-12-31`) })} ${t('calendar.of', { whose: facility ?? t(`calendar.${calendar}`) })}`
  return (
    <AdminFrame title={t('calendar.title')}>
      <CalendarChoice
        year={year}
        whose={{ calendar, unit }}
        years={years}
        onChange={(to, whose) =>
          choose(
            {
              year: String(to),
              calendar: whose.calendar,
              ...(whose.unit && { unit: whose.unit }),
            },
            { replace: true },
          )
        }
      />
      {calendar === 'FACILITY' && !unit ? (
        <EmptyState title={t('calendar.chooseFacility')} />
      ) : (
        <QueryView query={query}>
          {(shown) => (
            <>
              <YearView year={shown} heading={heading(shown)} />
              {calendar === 'NATIONAL' ? (
                <HolidaysList />
              ) : (
                <LocalDays key={unit ?? ''} unit={unit} version={shown.version} />
              )}
            </>
          )}
        </QueryView>
      )}
    </AdminFrame>
  )
}
