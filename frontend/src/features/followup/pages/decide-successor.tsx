import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { choice, optionalText } from '@/lib/forms'
import { useServerNow } from '@/lib/server-time'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Form } from '@/ui/form'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { decideSuccessors, followUpQuery, lastProposal, OUTCOMES, type FollowUpView } from '../api'
import { SuccessorList } from '../components/successor-list'

const atOnce = () => true
const schema = z
  .object({ outcome: choice(OUTCOMES), reason: optionalText(1000), latenessReason: optionalText(1000) })
  .refine(({ outcome, reason }) => outcome !== 'RETURNED' || reason, {
    path: ['reason'],
    message: 'lib.required',
    when: atOnce,
  })

function DecideForm({ number, part, view }: { number: string; part: string; view: FollowUpView }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const now = new Date(useServerNow()).toISOString()
  const send = useVersion<FollowUpView>(view.version, (current) => current.version)
  const form = useOfficeForm(schema, { outcome: 'APPROVED' as never, reason: '', latenessReason: '' })
  const submit = useSubmit(form, async ({ outcome, reason, latenessReason }) => {
    await send((version) =>
      decideSuccessors(number, {
        version,
        outcome,
        reason: outcome === 'RETURNED' ? reason : null,
        latenessReason: latenessReason || null,
      }),
    )
    await done(t(`followup.decided.${outcome}`))
  })
  const outcome = useWatch({ control: form.control, name: 'outcome' })
  const { errors } = form.formState
  const said = (value: (typeof OUTCOMES)[number] | undefined) => (value ? t(`followup.outcomeChoice.${value}`) : '')
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(`followup.outcomeChoice.${outcome ?? 'APPROVED'}`)}
      conflictRows={(current) => [
        {
          label: t('followup.state'),
          mine: said(form.getValues('outcome')),
          theirs: said(lastProposal(current as FollowUpView)?.decision?.outcome),
        },
      ]}
    >
      <RadioGroup
        id="outcome"
        label={t('followup.outcome')}
        required
        error={errors.outcome?.message}
        options={OUTCOMES.map((value) => ({ value, label: t(`followup.outcomeChoice.${value}`) }))}
        {...form.register('outcome')}
      />
      {outcome === 'RETURNED' && (
        <TextArea
          id="reason"
          label={t('followup.reason')}
          required
          rows={3}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
      <LatenessReason
        number={number}
        clocks={['SUCCESSOR']}
        part={part}
        at={now}
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}

/** 後継の措置を承認するか差し戻す: the section chief, with what did not hold in sight. */
export default function DecideSuccessor({ number, part = '' }: StepFormProps) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...followUpQuery(number), gcTime: 0 })}>
      {(view) => {
        const proposal = lastProposal(view)
        if (!proposal) {
          return <EmptyState title={t('followup.successor')}>{t('followup.nothingOwed')}</EmptyState>
        }
        return (
          <div className="flex flex-col gap-6">
            <Card title={t('followup.successor')}>
              <ul className="mb-4 flex flex-col gap-1">
                {proposal.measures.map(({ follows }) => (
                  <li key={follows} className="wrap-break-word">
                    {t('followup.before', {
                      number: follows,
                      text: view.measures.find((measure) => measure.number === follows)?.text ?? '',
                    })}
                  </li>
                ))}
              </ul>
              <SuccessorList proposal={proposal} />
            </Card>
            <DecideForm key={proposal.number} number={number} part={part} view={view} />
          </div>
        )
      }}
    </QueryView>
  )
}
