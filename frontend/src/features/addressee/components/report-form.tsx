import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { NamesAtField } from '@/features/paper/parts/names-at-field'
import { useNames } from '@/features/paper/parts/use-names'
import { choice, minuteOf, optionalText, requiredText, requiredTold, toTheMinute } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { useVersion } from '@/ui/use-version'
import { MEANS, recordReport, type CaseAddressee, type CaseAddressees } from '../api'
import { Contact } from './contact'
import { useRecord } from './use-record'

const schema = z.object({
  time: requiredTold(),
  means: choice(MEANS),
  toldTo: optionalText(200),
  words: requiredText(),
  receiptNumber: optionalText(100),
  latenessReason: optionalText(1000),
})

/** Records a report to an addressee, as it was made. */
export function ReportForm({ number, to, onDone }: { number: string; to: CaseAddressee; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const told = useToldValue()
  const form = useOfficeForm(schema, {
    time: toTheMinute(thisMinute()),
    means: null as never,
    toldTo: '',
    words: '',
    receiptNumber: '',
    latenessReason: '',
  })
  const now = (current: CaseAddressees) => current.addressees.find(({ id }) => id === to.id)
  const send = useVersion<CaseAddressees>(to.next, (current) => now(current)?.next)
  const names = useNames()
  const submit = useSubmit(form, async ({ time, means, toldTo, words, receiptNumber, latenessReason }) => {
    const report = {
      time: await told(time, 'time'),
      means,
      toldTo: toldTo || null,
      words,
      receiptNumber: receiptNumber || null,
      latenessReason: latenessReason || null,
    }
    await record(
      names.asking((chosen) => send((next) => recordReport(number, to.id, { ...report, number: next, names: chosen }))),
      t('addressee.reported'),
    )
    onDone()
  })
  const { errors } = form.formState
  const time = useWatch({ control: form.control, name: 'time' })
  const conflictRows = (current: unknown) => {
    const theirs = now(current as CaseAddressees)?.reports.at(-1)
    const mine = form.getValues()
    return [
      { label: t('addressee.words'), mine: mine.words, theirs: theirs?.words ?? '' },
      { label: t('addressee.receiptNumber'), mine: mine.receiptNumber, theirs: theirs?.receiptNumber ?? '' },
    ]
  }
  return (
    <Form form={form} submit={submit} submitLabel={t('addressee.reportSubmit')} conflictRows={conflictRows}>
      <Contact terms={to.terms} />
      <Controller
        name="time"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            id="time"
            label={t('addressee.time')}
            required
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={fieldState.error?.message}
          />
        )}
      />
      <LatenessReason
        number={number}
        clocks={['EXTERNAL_REPORT']}
        part={`addressee-${to.id}`}
        at={minuteOf(time)}
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
      <RadioGroup
        id="means"
        label={t('addressee.means')}
        required
        twoColumns
        error={errors.means?.message}
        options={MEANS.map((value) => ({ value, label: t(`addressee.meansChoices.${value}`) }))}
        {...form.register('means')}
      />
      <TextField
        id="toldTo"
        label={t('addressee.toldTo')}
        hint={t('addressee.toldToHint')}
        error={errors.toldTo?.message}
        {...form.register('toldTo')}
      />
      <TextArea
        id="words"
        label={t('addressee.words')}
        hint={t('addressee.wordsHint')}
        required
        rows={5}
        maxLength={4000}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <NamesAtField names={names} field="words" />
      <TextField
        id="receiptNumber"
        label={t('addressee.receiptNumber')}
        hint={t('addressee.receiptHint')}
        error={errors.receiptNumber?.message}
        {...form.register('receiptNumber')}
      />
    </Form>
  )
}
