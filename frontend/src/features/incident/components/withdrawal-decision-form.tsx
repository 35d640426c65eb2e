import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { decideWithdrawal, type WithdrawalProposal } from '../api'
import { useRecord } from './use-record'

const ANSWERS = ['confirm', 'refuse'] as const
const schema = z
  .object({ answer: choice(ANSWERS), refusal: optionalText(1000) })
  .refine(({ answer, refusal }) => answer === 'confirm' || refusal, {
    path: ['refusal'],
    message: 'lib.required',
    when: () => true,
  })

/** The second person's word on the withdrawal of the case. */
export function WithdrawalDecisionForm({ number, proposal }: { number: string; proposal: WithdrawalProposal }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { answer: null as never, refusal: '' })
  const submit = useSubmit(form, async ({ answer, refusal }) => {
    const confirmed = answer === 'confirm'
    await record(
      decideWithdrawal(number, proposal.id, { confirmed, reason: confirmed ? null : refusal }),
      t(confirmed ? 'incident.withdrawal.confirmedDone' : 'incident.withdrawal.refusedDone'),
    )
  })
  const answer = useWatch({ control: form.control, name: 'answer' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.withdrawal.decide')}>
      <RadioGroup
        id="answer"
        label={t('incident.withdrawal.decision')}
        required
        error={errors.answer?.message}
        {...form.register('answer')}
        options={ANSWERS.map((value) => ({ value, label: t(`incident.withdrawal.${value}`) }))}
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
