import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { calendarYearCalendarValues } from '@/lib/api-types'
import { firstOf } from '@/lib/choices'
import { Button } from '@/ui/button'
import { Select } from '@/ui/select'
import { facilitiesQuery, type Whose } from '../api'

interface Props {
  year: number
  whose: Whose
  /** The years that can be shown. */
  years: { first: number; last: number }
  onChange: (year: number, whose: Whose) => void
}

/** Which calendar of which year is shown. */
export function CalendarChoice({ year, whose, years, onChange }: Props) {
  const { t } = useTranslation()
  const facilities = useQuery(facilitiesQuery).data ?? []
  const kinds = firstOf(['MUNICIPAL'], calendarYearCalendarValues).map((value) => ({
    value,
    label: t(`calendar.${value}`),
  }))
  const all = Array.from({ length: years.last - years.first + 1 }, (_, index) => String(years.first + index))
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      <Select
        label={t('calendar.whose')}
        className="w-72 max-w-full"
        empty={null}
        options={kinds}
        value={whose.calendar}
        onChange={(event) => onChange(year, { calendar: event.target.value as Whose['calendar'] })}
      />
      {whose.calendar === 'FACILITY' && (
        <Select
          label={t('calendar.facility')}
          className="w-80 max-w-full"
          empty={t('calendar.chooseFacility')}
          options={facilities}
          value={whose.unit ?? ''}
          onChange={(event) => onChange(year, { calendar: 'FACILITY', unit: event.target.value || undefined })}
        />
      )}
      <div className="flex items-end gap-2">
        <Button kind="secondary" aria-disabled={year <= years.first} onClick={() => onChange(year - 1, whose)}>
          {t('calendar.before')}
        </Button>
        <Select
          label={t('calendar.year')}
          className="w-28"
          empty={null}
          value={String(year)}
          options={all.map((value) => ({ value, label: value }))}
          onChange={(event) => onChange(Number(event.target.value), whose)}
        />
        <Button kind="secondary" aria-disabled={year >= years.last} onClick={() => onChange(year + 1, whose)}>
          {t('calendar.after')}
        </Button>
      </div>
      <Button kind="secondary" onClick={() => window.print()}>
        {t('calendar.print')}
      </Button>
    </div>
  )
}
