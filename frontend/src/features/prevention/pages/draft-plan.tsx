import { useQuery } from '@tanstack/react-query'
import { Controller, useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { StepFormProps } from '@/lib/case-registry'
import { beginOnBehalf, useOnBehalf } from '@/lib/on-behalf'
import type { ProposedText } from '@/lib/proposal'
import { thisMinute } from '@/lib/server-time'
import { Proposed, useBegins } from '@/ui/begins'
import { Beside } from '@/ui/beside'
import { Button } from '@/ui/button'
import { DateTimeField } from '@/ui/date-time-field'
import { FieldError } from '@/ui/field-error'
import { Form } from '@/ui/form'
import { CauseBeside } from '@/features/cause/parts/cause-beside'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { readNumber } from '@/ui/number-field'
import { Precedents } from '@/features/precedent/parts/precedents'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { CAUSES, handInPlan, holdingPlan, instructionsQuery, preventionQuery, type PreventionView } from '../api'
import { Instructions } from '../components/instructions'
import { MeasureFields } from '../components/measure-fields'
import { PlanHints } from '../components/plan-hints'
import { ReturnReasons } from '../components/return-reasons'
import { given } from '../given'
import { fromReport, noMeasure, planBody, planDefaults, planSchema } from '../schema'

function PlanForm({ number, view, texts }: { number: string; view: PreventionView; texts: readonly ProposedText[] }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const returned = view.plans.at(-1)
  const approved = holdingPlan(view)
  const begins = useBegins(
    returned ? [] : texts,
    { causeStatus: t('prevention.causeLabel'), cause: t('prevention.causeText') },
    { causeStatus: Object.fromEntries(CAUSES.map((value) => [value, t(`prevention.causeStatus.${value}`)])) },
  )
  const reported = texts.filter(({ field }) => field === 'measures')
  const form = useOfficeForm(
    planSchema,
    planDefaults(
      returned,
      thisMinute(),
      beginOnBehalf(useOnBehalf()),
      {
        causeStatus: begins.text('causeStatus'),
        cause: begins.text('cause'),
        measures: reported.map(({ text }) => text),
      },
      approved,
    ),
    begins,
  )
  const supervisor = useQuery(instructionsQuery(number)).data
  const instructions = supervisor ? given(supervisor) : []
  const measures = useFieldArray({ control: form.control, name: 'measures' })
  const send = useVersion<PreventionView>(view.version, (current) => current.version)
  const heard = useHeard()
  const submit = useSubmit(form, async (values) => {
    const entry = await heard(values.onBehalf)
    await send((version) => handInPlan(number, { ...planBody(values, version), onBehalf: entry }))
    await done(t('prevention.submitted', { chief: view.chief }))
  })
  const [at, typed] = useWatch({ control: form.control, name: ['at', 'measures'] })
  const left = reported.filter(
    ({ text }) => !typed.some((measure) => measure.reported === text || measure.text === text),
  )
  /** Into the first measure that is still empty, else into one more. */
  const use = (text: string) => {
    const empty = form.getValues('measures').findIndex((measure) => !measure.text.trim())
    if (empty < 0) measures.append({ ...noMeasure(), text }, { shouldFocus: false })
    else form.setValue(`measures.${empty}.text`, text, { shouldDirty: true })
  }
  const { errors } = form.formState
  const conflictRows = (current: unknown) => {
    const theirs = (current as PreventionView).plans.at(-1)
    const mine = form.getValues()
    return [
      { label: t('prevention.cause'), mine: mine.cause, theirs: theirs?.cause ?? '' },
      {
        label: t('prevention.measures'),
        mine: mine.measures.map(({ text }) => text).join('\n'),
        theirs: theirs?.measures.map(({ text }) => text).join('\n') ?? '',
      },
    ]
  }
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('prevention.submit', { chief: view.chief })}
      conflictRows={conflictRows}
      begins={begins}
    >
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      {returned?.decision?.outcome === 'RETURNED' && (
        <Notice kind="warning" title={t('prevention.returned', { chief: view.chief })}>
          <ReturnReasons decision={returned.decision} />
        </Notice>
      )}
      {approved && !returned && (
        <Notice title={t('prevention.fromApproved')}>{t('prevention.fromApprovedText')}</Notice>
      )}
      <RadioGroup
        id="causeStatus"
        label={t('prevention.causeLabel')}
        hint={begins.hint('causeStatus')}
        required
        error={errors.causeStatus?.message}
        {...form.register('causeStatus')}
        options={CAUSES.map((value) => ({ value, label: t(`prevention.causeStatus.${value}`) }))}
      />
      <TextArea
        id="cause"
        label={t('prevention.causeText')}
        hint={begins.hint('cause', t('prevention.causeHint'))}
        defaultValue={form.formState.defaultValues?.cause}
        maxLength={4000}
        error={errors.cause?.message}
        {...form.register('cause')}
      />
      {measures.fields.map((field, index) => (
        <MeasureFields
          key={field.id}
          form={form}
          index={index}
          count={measures.fields.length}
          instructions={instructions}
          number={number}
          posts={view.posts}
          report={reported.find(({ text }) => text === field.reported)?.of}
          onMove={(to) => measures.move(index, to)}
          onRemove={() => measures.remove(index)}
        />
      ))}
      <PlanHints
        limit={view.minutesPerDay}
        measures={typed.map(({ kind, weighing }, index) => ({
          number: index + 1,
          kind,
          minutesPerDay: readNumber(weighing.minutesPerDay) ?? null,
        }))}
      />
      <FieldError id="measures-error" message={errors.measures?.message ?? errors.measures?.root?.message} />
      <div className="flex flex-wrap gap-3">
        <Button kind="secondary" onClick={() => measures.append(noMeasure())}>
          {t('prevention.add')}
        </Button>
        {left.length > 0 && (
          <Button kind="secondary" onClick={() => measures.append(left.map(({ text }) => fromReport(text)))}>
            {t('prevention.addReported', { count: left.length })}
          </Button>
        )}
      </div>
      <Precedents number={number} onUse={use} />
      <Controller
        name="at"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="at"
            label={t('prevention.submittedAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <LatenessReason
        number={number}
        clocks={['PREVENTION_PLAN']}
        at={at}
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}

/** 原因と再発防止策をまとめる: the head of the unit. */
export default function DraftPlan({ number, step }: StepFormProps) {
  return (
    <QueryView query={useQuery({ ...preventionQuery(number), gcTime: 0 })}>
      {(view) => (
        <Beside
          facts={
            <>
              <CauseBeside number={number} />
              <Instructions number={number} />
            </>
          }
        >
          <Proposed number={number} step={step}>
            {(texts) => <PlanForm number={number} view={view} texts={texts} />}
          </Proposed>
        </Beside>
      )}
    </QueryView>
  )
}
