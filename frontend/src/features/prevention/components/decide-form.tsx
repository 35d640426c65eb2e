import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { toInputs } from '@/lib/dates'
import { thisMinute, useServerNow } from '@/lib/server-time'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { Notice } from '@/ui/notice'
import { RadioGroup } from '@/ui/radio-group'
import { StatusTag } from '@/ui/status-tag'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { decidePlan, type Plan, type PreventionView } from '../api'
import { decisionBody, decisionDefaults, decisionSchema, returns, WORDS, type Typed } from '../decision-schema'
import { numbered } from '../numbered'
import { FieldSays, MeasureDetails, MeasureLine } from './measure-facts'

interface Props {
  number: string
  view: PreventionView
  plan: Plan
  typed: Typed
  /** Another version was handed in meanwhile: it is shown, with what was typed here. */
  onOtherVersion: (typed: Typed) => void
}

const texts = (plan: Plan | undefined) =>
  plan?.measures.map(({ number, text }) => `${numbered(number)}${text}`).join('\n') ?? ''

/** A word on each measure: approve all, or all but these, each with its reason. */
export function DecideForm({ number, view, plan, typed, onOtherVersion }: Props) {
  const { t } = useTranslation()
  const done = useStepDone()
  const today = toInputs(new Date(useServerNow()).toISOString()).date
  const form = useOfficeForm(decisionSchema, decisionDefaults(plan, thisMinute(), typed))
  // Another plan than the one in sight is never decided by pressing again.
  const send = useVersion<PreventionView>(view.version, (current) =>
    current.plans.at(-1)?.number === plan.number ? current.version : undefined,
  )
  const submit = useSubmit(form, async (values) => {
    const body = decisionBody(values, plan, view.version)
    await send((version) => decidePlan(number, { ...body, version }))
    await done(t(`prevention.decided.${returns(values) ? 'RETURNED' : 'APPROVED'}`))
  })
  const [word, measures, at] = useWatch({ control: form.control, name: ['word', 'measures', 'at'] })
  const except = word === 'EXCEPT'
  const late = plan.measures.filter(({ due, alreadyDoneOn }) => due && !alreadyDoneOn && due < today)
  const { errors } = form.formState
  const current = submit.problem?.conflict ? (submit.problem.current as PreventionView) : undefined
  const otherVersion = current && current.plans.at(-1)?.number !== plan.number
  const state = (of: PreventionView) => t(`prevention.status.${of.status}`, { chief: of.chief })
  const mine = () => {
    const values = form.getValues()
    return [
      values.word && t(`prevention.word.${values.word}`),
      ...values.measures.map(({ returned, reason }, index) =>
        except && returned ? t('prevention.returnedMeasure', { number: index + 1, reason }) : '',
      ),
      values.reason,
    ]
      .filter(Boolean)
      .join('\n')
  }
  const decidedBy = (decision: Plan['decision'] | undefined) =>
    decision
      ? [
          t(`prevention.outcome.${decision.outcome}`),
          decision.reason,
          ...decision.measures.map(({ measure, outcome, reason }) =>
            outcome === 'RETURNED' ? t('prevention.returnedMeasure', { number: measure, reason }) : '',
          ),
        ]
          .filter(Boolean)
          .join('\n')
      : ''
  return (
    <div className="flex flex-col gap-6">
      {late.length > 0 && (
        <Notice
          kind="warning"
          title={t('prevention.dueIsPast', {
            numbers: late.map((measure) => measure.number).join(t('prevention.and')),
          })}
        >
          <p>{t('prevention.dueIsPastText')}</p>
        </Notice>
      )}
      <Form
        form={form}
        submit={submit}
        submitLabel={t('prevention.decide')}
        conflictRows={(stored) => {
          const theirs = (stored as PreventionView).plans
          return [
            { label: t('prevention.state'), mine: state(view), theirs: state(stored as PreventionView) },
            {
              label: t('prevention.versions'),
              mine: `${t('prevention.planNumber', { number: plan.number })}\n${texts(plan)}`,
              theirs: `${t('prevention.planNumber', { number: theirs.at(-1)?.number })}\n${texts(theirs.at(-1))}`,
            },
            {
              label: t('prevention.decision'),
              mine: mine(),
              theirs: decidedBy(theirs.find((one) => one.number === plan.number)?.decision),
            },
          ]
        }}
      >
        {otherVersion && (
          <Button
            kind="secondary"
            onClick={() =>
              onOtherVersion(
                Object.fromEntries(plan.measures.map((measure, index) => [measure.number, measures[index]!])),
              )
            }
          >
            {t('prevention.openOtherVersion')}
          </Button>
        )}
        <RadioGroup
          id="word"
          label={t('prevention.decision')}
          required
          error={errors.word?.message}
          options={WORDS.map((value) => ({ value, label: t(`prevention.word.${value}`) }))}
          {...form.register('word')}
        />
        <ol className="flex flex-col gap-4">
          {plan.measures.map((measure, index) => (
            <li key={measure.number} className="rounded-8 border border-solid-gray-420 bg-white p-4">
              <div className="flex flex-col gap-2">
                <p className="whitespace-pre-line wrap-break-word">
                  {numbered(measure.number)}
                  {measure.text}
                </p>
                <ChangeTag view={view} number={measure.number} />
                <MeasureLine measure={measure} posts={view.posts} />
                <FieldSays measure={measure} />
                <MeasureDetails measure={measure} />
                {except && (
                  <Checkbox
                    label={t('prevention.returnMeasure', { number: measure.number })}
                    {...form.register(`measures.${index}.returned`)}
                  />
                )}
                {except && measures[index]?.returned && (
                  <TextArea
                    id={`measures.${index}.reason`}
                    label={t('prevention.returnReason', { number: measure.number })}
                    hint={t('prevention.returnHint')}
                    required
                    rows={3}
                    defaultValue={form.getValues(`measures.${index}.reason`)}
                    maxLength={1000}
                    error={errors.measures?.[index]?.reason?.message}
                    {...form.register(`measures.${index}.reason`)}
                  />
                )}
              </div>
            </li>
          ))}
        </ol>
        {except && (
          <TextArea
            id="reason"
            label={t('prevention.wholeReason')}
            hint={t('prevention.wholeReasonHint')}
            rows={3}
            maxLength={4000}
            error={errors.reason?.message}
            {...form.register('reason')}
          />
        )}
        <details open={errors.document ? true : undefined}>
          <summary className="min-h-11 cursor-pointer py-2 text-std-17B-170">{t('prevention.document')}</summary>
          <div className="mt-2 flex flex-col gap-4">
            <TextField
              id="document.number"
              label={t('prevention.documentNumberLabel')}
              error={errors.document?.number?.message}
              {...form.register('document.number')}
            />
            {(['draftedOn', 'decidedOn'] as const).map((name) => (
              <Controller
                key={name}
                name={`document.${name}`}
                control={form.control}
                render={({ field, fieldState }) => (
                  <DateTimeField
                    {...field}
                    id={`document.${name}`}
                    label={t(`prevention.${name}Label`)}
                    dateOnly
                    error={fieldState.error?.message}
                  />
                )}
              />
            ))}
          </div>
        </details>
        <Controller
          name="at"
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField {...field} id="at" label={t('ui.decidedAt')} required error={fieldState.error?.message} />
          )}
        />
        <LatenessReason
          number={number}
          clocks={['PLAN_APPROVAL']}
          at={at}
          beginsLate={late.length > 0 && word === 'ALL'}
          error={errors.latenessReason?.message}
          {...form.register('latenessReason')}
        />
      </Form>
    </div>
  )
}

/** What became of the measure since the version that the reader decided on. */
function ChangeTag({ view, number }: { view: PreventionView; number: number }) {
  const { t } = useTranslation()
  const change = view.changes?.measures.find((one) => one.number === number)
  if (!change) return null
  if (change.approvedBefore) {
    return (
      <p>
        <StatusTag tone="done">{t('prevention.approvedUnchanged')}</StatusTag>
      </p>
    )
  }
  return (
    <p>
      <StatusTag tone={change.kind === 'UNCHANGED' ? 'neutral' : 'active'}>
        {t(`prevention.change.${change.kind}`)}
      </StatusTag>
    </p>
  )
}
