import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { confirmationOutcomeValues } from '@/lib/api-types'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useReadClocks } from '../use-read-clocks'
import { askWaiver, decideWaiver, type Waiver } from '../waivers'

interface Props {
  number: string
  clock: string
  onDone: () => void
}

const asked = z.object({ reason: requiredText(1000) })

/** The first person says why nobody needs to keep the limit. */
export function AskWaiver({ number, clock, onDone }: Props) {
  const { t } = useTranslation()
  const toast = useToast()
  const readAnew = useReadClocks(number)
  const form = useOfficeForm(asked, { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await askWaiver(number, clock, reason)
    toast(t('clock.waiver.sent'))
    onDone()
    await readAnew()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('clock.waiver.ask')}>
      <p>{t('clock.waiver.lead')}</p>
      <TextArea
        id="reason"
        label={t('clock.waiver.reason')}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}

const decided = z
  .object({ outcome: choice(confirmationOutcomeValues), note: optionalText(1000) })
  .refine(({ outcome, note }) => outcome !== 'REFUSED' || note, {
    path: ['note'],
    message: 'lib.required',
    when: () => true,
  })

/** The second person confirms, or says why not. */
export function DecideWaiver({ number, clock, waiver, onDone }: Props & { waiver: Waiver }) {
  const { t } = useTranslation()
  const toast = useToast()
  const readAnew = useReadClocks(number)
  const form = useOfficeForm(decided, { outcome: null as never, note: '' })
  const submit = useSubmit(form, async ({ outcome, note }) => {
    await decideWaiver(number, clock, outcome === 'CONFIRMED', note || null)
    toast(t(outcome === 'CONFIRMED' ? 'clock.waiver.confirmed' : 'clock.waiver.refused'))
    onDone()
    await readAnew()
  })
  const outcome = useWatch({ control: form.control, name: 'outcome' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('clock.waiver.decide')}>
      <p className="whitespace-pre-line wrap-break-word">
        {t('clock.waiver.because', { post: waiver.askedPost, reason: waiver.reason })}
      </p>
      <RadioGroup
        id="outcome"
        label={t('clock.waiver.question')}
        required
        error={errors.outcome?.message}
        {...form.register('outcome')}
        options={confirmationOutcomeValues.map((value) => ({
          value,
          label: t(`clock.waiver.choice.${value}`),
          hint: t(`clock.waiver.hint.${value}`),
        }))}
      />
      <TextArea
        id="note"
        label={t('clock.waiver.note')}
        required={outcome === 'REFUSED'}
        rows={2}
        maxLength={1000}
        error={errors.note?.message}
        {...form.register('note')}
      />
    </Form>
  )
}
