import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { decideDismissal, OUTCOMES, type CaseAddressee } from '../api'
import { useRecord } from './use-record'

const schema = z
  .object({ answer: choice(OUTCOMES), reason: optionalText(1000) })
  .refine(({ answer, reason }) => answer !== 'REFUSED' || reason !== '', {
    path: ['reason'],
    message: 'lib.required',
    when: () => true,
  })

/** The second person says whether an addressee need not be told. */
export function DecisionForm({ number, to, onDone }: { number: string; to: CaseAddressee; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { answer: '' as never, reason: '' })
  const submit = useSubmit(form, async ({ answer, reason }) => {
    const confirmed = answer === 'CONFIRMED'
    await record(
      decideDismissal(number, to.id, confirmed, confirmed ? null : reason),
      t(confirmed ? 'addressee.dismissed' : 'addressee.dismissalRefused'),
    )
    onDone()
  })
  const { errors } = form.formState
  const answer = useWatch({ control: form.control, name: 'answer' })
  return (
    <Form form={form} submit={submit} submitLabel={t('addressee.decideSubmit')}>
      <p className="whitespace-pre-line">{to.dismissals[0]?.reason}</p>
      <RadioGroup
        id="answer"
        label={t('addressee.answer')}
        required
        error={errors.answer?.message}
        {...form.register('answer')}
        options={OUTCOMES.map((value) => ({ value, label: t(`addressee.answers.${value}`) }))}
      />
      {answer === 'REFUSED' && (
        <TextArea
          id="reason"
          label={t('addressee.refusalReason')}
          required
          rows={2}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
    </Form>
  )
}
