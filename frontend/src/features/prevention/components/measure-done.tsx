import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useMay } from '@/lib/allowed-operations'
import { toInputs } from '@/lib/dates'
import { optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { DateTimeField } from '@/ui/date-time-field'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { StatusTag } from '@/ui/status-tag'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { recordMeasureDone, type Measure } from '../api'

const schema = z.object({ doneOn: requiredInstant(), account: requiredText(2000), latenessReason: optionalText(1000) })

function DoneForm({ number, measure, onDone }: { number: string; measure: number; onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const form = useOfficeForm(schema, { doneOn: thisMinute(), account: '', latenessReason: '' })
  const submit = useSubmit(form, async ({ doneOn, account, latenessReason }) => {
    await recordMeasureDone(number, measure, {
      doneOn: toInputs(doneOn).date,
      account,
      latenessReason: latenessReason || null,
    })
    toast(t('prevention.doneSaved'))
    onDone()
    await queries.invalidateQueries()
  })
  const doneOn = useWatch({ control: form.control, name: 'doneOn' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('prevention.doneSave')}>
      <Controller
        name="doneOn"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="doneOn"
            label={t('prevention.doneOn')}
            required
            dateOnly
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="account"
        label={t('prevention.doneAccount')}
        hint={t('prevention.doneHint')}
        required
        rows={3}
        maxLength={2000}
        error={errors.account?.message}
        {...form.register('account')}
      />
      <LatenessReason
        number={number}
        clocks={['MEASURE']}
        part={`measure-${measure}`}
        at={doneOn}
        dayOnly
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}

/** 実施: that a measure with a date was done, or how to say so; what is done again and again has no end. Of a plan that gave way to another nothing more is recorded. */
export function MeasureDone({ number, measure, holds }: { number: string; measure: Measure; holds: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)('recordMeasureDone')
  const [open, setOpen] = useState(false)
  if (!measure.due) return null
  if (measure.done) {
    return (
      <>
        <p className="mt-1 flex flex-wrap items-center gap-2">
          <StatusTag tone="done">{t('prevention.done')}</StatusTag>
          <span>{t('prevention.doneBy', { day: dates.date(measure.done.on), post: measure.done.by.post })}</span>
        </p>
        <p className="whitespace-pre-line wrap-break-word">{measure.done.account}</p>
      </>
    )
  }
  if (!may || !holds) return null
  return (
    <div className="mt-2 print:hidden">
      <Button
        kind="secondary"
        aria-label={t('prevention.doneRecordOf', { number: measure.number })}
        onClick={() => setOpen(true)}
      >
        {t('prevention.doneRecord')}
      </Button>
      <Dialog
        open={open}
        title={t('prevention.doneRecordOf', { number: measure.number })}
        keep={`measure ${measure.number}`}
        onClose={() => setOpen(false)}
      >
        {open && <DoneForm number={number} measure={measure.number} onDone={() => setOpen(false)} />}
      </Dialog>
    </div>
  )
}
