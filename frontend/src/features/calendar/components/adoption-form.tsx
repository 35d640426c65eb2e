import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { Form } from '@/ui/form'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { adoptHolidaysList, type CalendarState, type Comparison } from '../api'
import { DifferenceYear } from './difference-year'
import { useCalendarChange } from './use-calendar-change'

const schema = z.object({ years: z.array(z.string()).min(1, 'calendar.yearNeeded') })

/** The differences year by year, and those of the chosen years adopted. */
export function AdoptionForm({ comparison, onDone }: { comparison: Comparison; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useCalendarChange()
  const send = useVersion(comparison.version, (current: CalendarState) => current.version)
  const years = comparison.differences.map(({ year }) => String(year))
  const form = useOfficeForm(schema, { years })
  const submit = useSubmit(form, async (chosen) => {
    await send((seen) => adoptHolidaysList(comparison.list, chosen.years.map(Number), seen))
    onDone()
    await changed(t('calendar.adopted'))
  })
  return (
    <div className="mt-4 flex flex-col gap-6">
      {comparison.differences.map((difference) => (
        <DifferenceYear key={difference.year} difference={difference} />
      ))}
      <Form
        form={form}
        submit={submit}
        submitLabel={t('calendar.adopt')}
        conflictRows={(current) => [
          {
            label: t('calendar.conflictVersion'),
            mine: String(comparison.version),
            theirs: String((current as CalendarState).version),
          },
        ]}
      >
        <CheckboxGroup
          id="years"
          label={t('calendar.adoptYears')}
          required
          error={form.formState.errors.years?.message}
          {...form.register('years')}
          options={years.map((value) => ({ value, label: t('calendar.adoptYear', { year: value }) }))}
        />
      </Form>
    </div>
  )
}
