import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { decideBasis, type BasisProposal } from '../api'
import { JudgedAgainNotice } from './judged-again-notice'
import { useRecord } from './use-record'

const ANSWERS = ['confirm', 'refuse'] as const
const schema = z
  .object({ answer: choice(ANSWERS), refusal: optionalText(1000) })
  .refine(({ answer, refusal }) => answer === 'confirm' || refusal, {
    path: ['refusal'],
    message: 'lib.required',
    when: () => true,
  })

/** The second person's word on another basis of a duty. */
export function BasisDecisionForm({ number, proposal }: { number: string; proposal: BasisProposal }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { answer: null as never, refusal: '' })
  const submit = useSubmit(form, async ({ answer, refusal }) => {
    const confirmed = answer === 'confirm'
    await record(
      decideBasis(number, proposal, { confirmed, reason: confirmed ? null : refusal }),
      t(confirmed ? 'incident.basis.confirmedDone' : 'incident.basis.refusedDone'),
    )
  })
  const answer = useWatch({ control: form.control, name: 'answer' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.basis.decide')}>
      <RadioGroup
        id="answer"
        label={t('incident.basis.decision')}
        required
        error={errors.answer?.message}
        {...form.register('answer')}
        options={ANSWERS.map((value) => ({ value, label: t(`incident.basis.${value}`) }))}
      />
      {answer === 'confirm' && <JudgedAgainNotice number={number} />}
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
