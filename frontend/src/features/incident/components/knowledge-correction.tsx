import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { LimitMoves } from '@/features/clock/parts/limit-moves'
import { choice, optionalText } from '@/lib/forms'
import { useToldTime } from '@/lib/told-time'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { decideKnowledgeCorrection, type KnowledgeCorrection as Correction } from '../api'
import { useRecord } from './use-record'

const ANSWERS = ['confirm', 'refuse'] as const
const schema = z
  .object({ answer: choice(ANSWERS), reason: optionalText(1000) })
  .refine(({ answer, reason }) => answer === 'confirm' || reason, {
    path: ['reason'],
    message: 'lib.required',
    when: () => true,
  })

/** Who corrected an entry and why; while it waits for a second person, what it would move. */
export function KnowledgeCorrection({ number, correction }: { number: string; correction: Correction }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const { needsSecond, decision, by, reason } = correction
  const right = `${told.whole(correction.known)} ${correction.knower}`
  if (needsSecond && !decision)
    return (
      <Notice kind="warning" title={t('incident.knowledge.correctionWaits')}>
        <p>{t('incident.knowledge.correctionAsked', { by: by.name, right, reason })}</p>
        <LimitMoves moves={correction.moves} />
        {correction.mayDecide ? (
          <Decision number={number} correction={correction.id} />
        ) : (
          <p>{t('incident.basis.otherPerson')}</p>
        )}
      </Notice>
    )
  return (
    <p className="text-std-16N-170 text-solid-gray-800">
      {!decision
        ? t('incident.knowledge.correctedBy', { by: by.name, reason })
        : decision.confirmed
          ? t('incident.knowledge.confirmedBy', { by: by.name, second: decision.by.name, reason })
          : t('incident.knowledge.refusedBy', { by: by.name, second: decision.by.name, right, why: decision.reason })}
    </p>
  )
}

function Decision({ number, correction }: { number: string; correction: number }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { answer: null as never, reason: '' })
  const submit = useSubmit(form, async ({ answer, reason }) => {
    const confirmed = answer === 'confirm'
    await record(
      decideKnowledgeCorrection(number, correction, { confirmed, reason: confirmed ? null : reason }),
      t(confirmed ? 'incident.knowledge.correctionConfirmed' : 'incident.knowledge.correctionRefused'),
    )
  })
  const answer = useWatch({ control: form.control, name: 'answer' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.basis.decide')}>
      <RadioGroup
        id="answer"
        label={t('incident.knowledge.correctionDecision')}
        required
        error={errors.answer?.message}
        {...form.register('answer')}
        options={ANSWERS.map((value) => ({ value, label: t(`incident.knowledge.answer.${value}`) }))}
      />
      {answer === 'refuse' && (
        <TextArea
          id="reason"
          label={t('incident.returnReason')}
          required
          rows={3}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
    </Form>
  )
}
