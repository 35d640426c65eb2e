import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { compareHolidaysList, type Comparison } from '../api'
import { BELOW } from '../look'
import { AdoptionForm } from './adoption-form'
import { useCalendarChange } from './use-calendar-change'

const schema = z.object({
  file: z.custom<FileList>((files) => files instanceof FileList && files.length > 0, { error: 'calendar.fileNeeded' }),
})

/** The Cabinet Office's list: handed in, compared, and adopted when the administrator says so. */
export function HolidaysList() {
  const { t } = useTranslation()
  const changed = useCalendarChange()
  const [comparison, setComparison] = useState<Comparison>()
  const form = useOfficeForm(schema, { file: undefined as never })
  const submit = useSubmit(form, async ({ file }) => {
    setComparison(undefined)
    const found = await compareHolidaysList(file[0]!)
    setComparison(found)
    await changed(
      found.differences.length ? t('calendar.differ', { count: found.differences.length }) : t('calendar.same'),
    )
  })
  const { firstYear: first, lastYear: last, days, differences } = comparison ?? { differences: [] }
  return (
    <Card id={BELOW} title={t('calendar.list')} className="print:hidden">
      <p className="mb-4">{t('calendar.listText')}</p>
      <Form form={form} submit={submit} submitLabel={t('calendar.compare')}>
        <TextField
          id="file"
          type="file"
          accept=".csv,text/csv"
          label={t('calendar.file')}
          required
          className="w-full max-w-xl"
          error={form.formState.errors.file?.message}
          {...form.register('file')}
        />
      </Form>
      {comparison && (
        <div className="mt-6 flex flex-col gap-4" role="status">
          <Notice
            kind={differences.length ? 'warning' : 'success'}
            title={differences.length ? t('calendar.differ', { count: differences.length }) : t('calendar.same')}
          >
            {t('calendar.compared', { first, last, days })}
          </Notice>
        </div>
      )}
      {comparison && differences.length > 0 && (
        <AdoptionForm key={comparison.list} comparison={comparison} onDone={() => setComparison(undefined)} />
      )}
    </Card>
  )
}
