import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'

const ANSWERS = ['confirm', 'refuse'] as const
const schema = z
  .object({ answer: choice(ANSWERS), refusal: optionalText(1000) })
  .refine(({ answer, refusal }) => answer === 'confirm' || refusal, {
    path: ['refusal'],
    message: 'lib.required',
    when: () => true,
  })

interface Props {
  /** What is decided. */
  label: string
  /** What each answer says. */
  answers: Record<(typeof ANSWERS)[number], string>
  submitLabel: string
  /** Sends the word; a refusal has its reason. */
  send: (word: { confirmed: boolean; reason: string | null }) => Promise<void>
}

/** The second person's word on what somebody proposed: confirmed, or sent back with the reason. */
export function SecondWordForm({ label, answers, submitLabel, send }: Props) {
  const { t } = useTranslation()
  const form = useOfficeForm(schema, { answer: null as never, refusal: '' })
  const submit = useSubmit(form, ({ answer, refusal }) =>
    send({ confirmed: answer === 'confirm', reason: answer === 'confirm' ? null : refusal }),
  )
  const answer = useWatch({ control: form.control, name: 'answer' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={submitLabel}>
      <RadioGroup
        id="answer"
        label={label}
        required
        error={errors.answer?.message}
        {...form.register('answer')}
        options={ANSWERS.map((value) => ({ value, label: answers[value] }))}
      />
      {answer === 'refuse' && (
        <TextArea
          id="refusal"
          label={t('incident.returnReason')}
          required
          rows={3}
          maxLength={1000}
          error={errors.refusal?.message}
          {...form.register('refusal')}
        />
      )}
    </Form>
  )
}
