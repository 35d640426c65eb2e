import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { minuteOf, optionalText, requiredText, requiredTold, toTheMinute } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import type { ProposedText } from '@/lib/proposal'
import { thisMinute } from '@/lib/server-time'
import { Proposed, useBegins } from '@/ui/begins'
import type { ConflictRow } from '@/ui/conflict-notice'
import { Form } from '@/ui/form'
import { LatenessField } from '@/features/clock/parts/lateness-reason'
import { Notice } from '@/ui/notice'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { TextArea } from '@/ui/text-area'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { useVersion } from '@/ui/use-version'
import { ofPart, submitWrittenReport, type ReportsOfUnit, type SupervisorView } from '../api'
import { ClocksOfLine } from '../components/clocks-of-line'
import { CourseSoFar } from '../components/course-so-far'
import { FirstReport } from '../components/first-report'
import { LastInstructions } from '../components/last-instructions'
import { LineStep } from '../components/line-step'
import { Returns } from '../components/returns'
import { SearchSoFar } from '../components/search-so-far'
import { isLate } from '../late'

const schema = z.object({
  time: requiredTold(),
  managementState: requiredText(8000),
  course: requiredText(8000),
  laterMeasures: requiredText(8000),
  latenessReason: optionalText(1000),
  onBehalf: onBehalf(),
})
const PARTS = [
  ['managementState', 'managementHint'],
  ['course', 'courseHint'],
  ['laterMeasures', 'laterHint'],
] as const

function WrittenReportForm({
  number,
  line,
  texts,
}: {
  number: string
  line: ReportsOfUnit
  texts: readonly ProposedText[]
}) {
  const { t } = useTranslation()
  const done = useStepDone()
  const last = line.writtenReports.at(-1)
  const begins = useBegins(
    last ? [] : texts,
    Object.fromEntries(PARTS.map(([name]) => [name, t(`supervisor.${name}`)])),
  )
  const form = useOfficeForm(
    schema,
    {
      time: toTheMinute(thisMinute()),
      managementState: last?.managementState ?? begins.text('managementState'),
      course: last?.course ?? begins.text('course'),
      laterMeasures: last?.laterMeasures ?? '',
      latenessReason: '',
      onBehalf: beginOnBehalf(useOnBehalf()),
    },
    begins,
  )
  const send = useVersion<SupervisorView>(line.version, (current) => ofPart(current, line.part)?.version)
  const told = useToldValue()
  const heard = useHeard()
  const submit = useSubmit(form, async ({ time: typed, latenessReason, ...values }) => {
    const time = await told(typed, 'time')
    const entry = await heard(values.onBehalf)
    await send((version) =>
      submitWrittenReport(
        { number, part: line.part },
        { version, ...values, time, latenessReason: latenessReason || null, onBehalf: entry },
      ),
    )
    await done(t('supervisor.submitted', { chief: line.chief }))
  })
  const submittedAt = minuteOf(useWatch({ control: form.control, name: 'time' }))
  const { errors } = form.formState

  function conflictRows(current: unknown): ConflictRow[] {
    const mine = form.getValues()
    const now = ofPart(current as SupervisorView, line.part)
    const theirs = now?.writtenReports.at(-1)
    return [
      {
        label: t('supervisor.state'),
        mine: t(`supervisor.status.${line.status}`, { chief: line.chief }),
        theirs: now ? t(`supervisor.status.${now.status}`, { chief: now.chief }) : '',
      },
      ...PARTS.map(([name]) => ({ label: t(`supervisor.${name}`), mine: mine[name], theirs: theirs?.[name] ?? '' })),
    ]
  }

  return (
    <Form form={form} submit={submit} submitLabel={t('supervisor.submit')} conflictRows={conflictRows} begins={begins}>
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      {last?.accepted === false && (
        <Notice kind="warning" title={t('supervisor.returned')}>
          <Returns returned={line.writtenReports.filter(({ accepted }) => accepted === false)} />
          <p className="mt-2">{t('supervisor.returnedText')}</p>
        </Notice>
      )}
      {PARTS.map(([name, hint]) => (
        <TextArea
          key={name}
          id={name}
          label={t(`supervisor.${name}`)}
          hint={begins.hint(name, t(`supervisor.${hint}`))}
          required
          rows={8}
          maxLength={8000}
          defaultValue={last?.[name] ?? begins.text(name)}
          error={errors[name]?.message}
          {...form.register(name)}
        />
      ))}
      <Controller
        name="time"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            {...field}
            id="time"
            label={t('supervisor.submittedAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      {(isLate(line, 'WRITTEN_REPORT', submittedAt) || errors.latenessReason) && (
        <LatenessField error={errors.latenessReason?.message} {...form.register('latenessReason')} />
      )}
    </Form>
  )
}

/** 事故報告書を提出する, for the first time or again after a return. */
export default function WrittenReport({ number, step, part = '' }: StepFormProps) {
  return (
    <LineStep
      number={number}
      part={part}
      facts={(line) => (
        <>
          <LastInstructions number={number} line={line} />
          <ClocksOfLine line={line} />
          <CourseSoFar number={number} />
          <SearchSoFar number={number} part={part} />
          <FirstReport number={number} />
        </>
      )}
    >
      {(line) => (
        <Proposed number={number} step={step}>
          {(texts) => <WrittenReportForm number={number} line={line} texts={texts} />}
        </Proposed>
      )}
    </LineStep>
  )
}
