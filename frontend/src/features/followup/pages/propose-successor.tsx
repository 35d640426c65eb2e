import { useQuery } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { StepFormProps } from '@/lib/case-registry'
import { toInputs } from '@/lib/dates'
import { beginOnBehalf, useOnBehalf } from '@/lib/on-behalf'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { EmptyState } from '@/ui/empty-state'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { followUpQuery, lastProposal, proposeSuccessors, type FollowUpView } from '../api'
import { SuccessorFields } from '../components/successor-fields'
import { proposalSchema, type ProposalForm } from '../schema'

/** What was returned is mended; else it begins with the measure that did not hold, but for its date. */
function begins(view: FollowUpView): ProposalForm['measures'] {
  const returned = lastProposal(view)?.decision?.outcome === 'RETURNED' ? lastProposal(view)!.measures : []
  return view.owed.map((number) => {
    const mended = returned.find(({ follows }) => follows === number)
    const before = mended ?? view.measures.find((measure) => measure.number === number)
    return {
      text: before?.text ?? '',
      kind: before?.kind ?? (null as never),
      doer: before?.doer ?? '',
      recurring: before?.recurring ?? '',
      due: mended?.due ? `${mended.due}T00:00:00+09:00` : null,
      verifier: before?.verifier ?? (null as never),
      evidenceExpected: before?.evidenceExpected ?? '',
    }
  })
}

function ProposeForm({ number, view }: { number: string; view: FollowUpView }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const heard = useHeard()
  const send = useVersion<FollowUpView>(view.version, (current) => current.version)
  const form = useOfficeForm(proposalSchema, { measures: begins(view), onBehalf: beginOnBehalf(useOnBehalf()) })
  const submit = useSubmit(form, async (values) => {
    const entry = await heard(values.onBehalf)
    await send((version) =>
      proposeSuccessors(number, {
        version,
        measures: values.measures.map((measure, index) => ({
          follows: view.owed[index]!,
          text: measure.text,
          kind: measure.kind,
          doer: measure.doer,
          doerPost: null,
          recurring: measure.recurring || null,
          due: measure.due ? toInputs(measure.due).date : null,
          verifier: measure.verifier,
          evidenceExpected: measure.evidenceExpected || null,
        })),
        onBehalf: entry,
      }),
    )
    await done(t('followup.proposed'))
  })
  const { errors } = form.formState
  const returned = lastProposal(view)?.decision
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('followup.propose')}
      conflictRows={(current) => [
        {
          label: t('followup.successor'),
          mine: form
            .getValues('measures')
            .map(({ text }) => text)
            .join('\n'),
          theirs:
            lastProposal(current as FollowUpView)
              ?.measures.map(({ text }) => text)
              .join('\n') ?? '',
        },
      ]}
    >
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      {returned?.outcome === 'RETURNED' && (
        <Notice kind="warning" title={t('followup.returned')}>
          <p className="whitespace-pre-line wrap-break-word">{returned.reason}</p>
        </Notice>
      )}
      <p>{t('followup.proposeLead')}</p>
      {view.owed.map((owed, index) => (
        <SuccessorFields
          key={owed}
          form={form}
          index={index}
          posts={view.posts}
          before={view.measures.find((measure) => measure.number === owed)}
          number={owed}
        />
      ))}
    </Form>
  )
}

/** 後継の措置を提案する: the head of the unit, in place of what a review found not to hold. */
export default function ProposeSuccessor({ number }: StepFormProps) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...followUpQuery(number), gcTime: 0 })}>
      {(view) =>
        view.owed.length === 0 ? (
          <EmptyState title={t('followup.successor')}>{t('followup.nothingOwed')}</EmptyState>
        ) : (
          <ProposeForm number={number} view={view} />
        )
      }
    </QueryView>
  )
}
