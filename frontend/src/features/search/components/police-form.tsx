import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredText, requiredTold, toTheMinute } from '@/lib/forms'
import { asProblem } from '@/lib/problem'
import { caseKey } from '@/lib/query-keys'
import { randomUuid } from '@/lib/secret-box'
import { thisMinute } from '@/lib/server-time'
import { typedAgain } from '@/lib/told-time'
import { Button } from '@/ui/button'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { correctPoliceReport, POLICE_REPORTS, recordPoliceReport, type Place, type PoliceReport } from '../api'

const schema = z.object({
  kind: choice(POLICE_REPORTS),
  time: requiredTold(),
  station: requiredText(100),
  receiptNumber: optionalText(100),
  reportedBy: requiredText(200),
  note: optionalText(1000),
})

/** 遺失届・被害届: writes a report to the police down, corrects it or strikes it out. */
export function PoliceForm({
  place,
  report,
  onDone,
}: {
  place: Place
  report?: PoliceReport | undefined
  onDone: () => void
}) {
  const { t } = useTranslation()
  const told = useToldValue()
  const client = useQueryClient()
  const toast = useToast()
  const [key] = useState(randomUuid)
  const form = useOfficeForm(schema, {
    kind: report?.kind ?? 'LOST_PROPERTY',
    time: report ? typedAgain(report.time) : toTheMinute(thisMinute()),
    station: report?.station ?? '',
    receiptNumber: report?.receiptNumber ?? '',
    reportedBy: report?.reportedBy ?? '',
    note: report?.note ?? '',
  })
  const submit = useSubmit(form, (values) => save(values, false))
  const { errors } = form.formState

  async function save(values: z.infer<typeof schema>, removed: boolean) {
    const time = await told(values.time, 'time')
    const body = { ...values, time, receiptNumber: values.receiptNumber || null, note: values.note || null }
    if (report) {
      await correctPoliceReport({ ...place, report: report.id }, { removed, report: body }).catch((thrown) => {
        throw asProblem(thrown).inside('report')
      })
    } else {
      await recordPoliceReport(place, key, body)
    }
    await client.invalidateQueries({ queryKey: caseKey(place.number) })
    toast(t(removed ? 'search.policeRemoved' : 'search.policeRecorded'))
    onDone()
  }

  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('search.policeSave')}
      actions={
        report && (
          <Button kind="tertiary" onClick={() => void form.handleSubmit((values) => save(values, true))()}>
            {t('search.policeRemove')}
          </Button>
        )
      }
    >
      <RadioGroup
        id="kind"
        label={t('search.policeKindLabel')}
        required
        error={errors.kind?.message}
        options={POLICE_REPORTS.map((value) => ({ value, label: t(`search.policeKind.${value}`) }))}
        {...form.register('kind')}
      />
      <Controller
        name="time"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField {...field} id="time" label={t('search.policeAt')} required error={fieldState.error?.message} />
        )}
      />
      <TextField
        id="station"
        label={t('search.station')}
        hint={t('search.stationHint')}
        required
        error={errors.station?.message}
        {...form.register('station')}
      />
      <TextField
        id="receiptNumber"
        label={t('search.receiptNumber')}
        hint={t('search.receiptNumberHint')}
        error={errors.receiptNumber?.message}
        {...form.register('receiptNumber')}
      />
      <TextField
        id="reportedBy"
        label={t('search.policeBy')}
        hint={t('search.postHint')}
        required
        error={errors.reportedBy?.message}
        {...form.register('reportedBy')}
      />
      <TextArea
        id="note"
        label={t('search.note')}
        rows={2}
        maxLength={1000}
        error={errors.note?.message}
        {...form.register('note')}
      />
    </Form>
  )
}
