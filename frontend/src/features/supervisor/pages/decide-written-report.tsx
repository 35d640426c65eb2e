import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { choice, optionalText, requiredInstant } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import { thisMinute } from '@/lib/server-time'
import { Card } from '@/ui/card'
import type { ConflictRow } from '@/ui/conflict-notice'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { decideWrittenReport, ofPart, type ReportsOfUnit, type SupervisorView } from '../api'
import { ChangesSince } from '../components/changes-since'
import { ClocksOfLine } from '../components/clocks-of-line'
import { WrittenReportFacts } from '../components/facts'
import { LastInstructions } from '../components/last-instructions'
import { LineStep } from '../components/line-step'
import { SearchSoFar } from '../components/search-so-far'

const schema = z
  .object({
    decision: choice(['accept', 'return']),
    reason: optionalText(2000),
    decidedAt: requiredInstant(),
    onBehalf: onBehalf(),
  })
  .refine(({ decision, reason }) => decision === 'accept' || reason, { path: ['reason'], message: 'lib.required' })

function DecisionForm({ number, line }: { number: string; line: ReportsOfUnit }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const form = useOfficeForm(schema, {
    decision: null as never,
    reason: '',
    decidedAt: thisMinute(),
    onBehalf: beginOnBehalf(useOnBehalf()),
  })
  const send = useVersion<SupervisorView>(line.version, (current) => ofPart(current, line.part)?.version)
  const heard = useHeard()
  const submit = useSubmit(form, async ({ decision, reason, decidedAt, onBehalf: typed }) => {
    const accepted = decision === 'accept'
    const entry = await heard(typed)
    await send((version) =>
      decideWrittenReport(
        { number, part: line.part },
        { version, accepted, reason: accepted ? null : reason, decidedAt, onBehalf: entry },
      ),
    )
    await done(t(accepted ? 'supervisor.accepted' : 'supervisor.sentBack'))
  })
  const decision = useWatch({ control: form.control, name: 'decision' })
  const { errors } = form.formState

  function conflictRows(current: unknown): ConflictRow[] {
    const now = ofPart(current as SupervisorView, line.part)
    const word = (accepted: boolean) => t(accepted ? 'supervisor.accept' : 'supervisor.return')
    const theirs = now?.writtenReports.at(-1)?.accepted
    return [
      {
        label: t('supervisor.decision'),
        mine: word(form.getValues('decision') === 'accept'),
        theirs: typeof theirs === 'boolean' ? word(theirs) : '',
      },
      {
        label: t('supervisor.state'),
        mine: t(`supervisor.status.${line.status}`, { chief: line.chief }),
        theirs: now ? t(`supervisor.status.${now.status}`, { chief: now.chief }) : '',
      },
      {
        label: t('supervisor.reason'),
        mine: form.getValues('reason'),
        theirs: now?.writtenReports.at(-1)?.reason ?? '',
      },
    ]
  }

  return (
    <Form form={form} submit={submit} submitLabel={t('supervisor.decide')} conflictRows={conflictRows}>
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      <RadioGroup
        id="decision"
        label={t('supervisor.decision')}
        required
        error={errors.decision?.message}
        {...form.register('decision')}
        options={[
          { value: 'accept', label: t('supervisor.accept') },
          { value: 'return', label: t('supervisor.return') },
        ]}
      />
      {decision === 'return' && (
        <TextArea
          id="reason"
          label={t('supervisor.reason')}
          hint={t('supervisor.reasonHint')}
          required
          maxLength={2000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
      <Controller
        name="decidedAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="decidedAt"
            label={t('supervisor.decidedAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}

/** 事故報告書を受理するか差し戻す; after a return with what changed since above the decision. */
export default function DecideWrittenReport({ number, part = '' }: StepFormProps) {
  const { t } = useTranslation()
  return (
    <LineStep
      number={number}
      part={part}
      facts={(line) => (
        <>
          {line.writtenReports.slice(-1).map((report) => (
            <Card key={report.id} title={t('supervisor.writtenReportNo', { no: line.writtenReports.length })}>
              <WrittenReportFacts number={number} report={report} />
            </Card>
          ))}
          <LastInstructions number={number} line={line} />
          <ClocksOfLine line={line} />
          <SearchSoFar number={number} part={part} />
        </>
      )}
    >
      {(line) => {
        const [before, after] = [line.writtenReports.at(-2), line.writtenReports.at(-1)]
        return (
          <div className="flex flex-col gap-6">
            {before && after && (
              <ChangesSince
                before={before}
                after={after}
                returned={line.writtenReports.filter(({ accepted }) => accepted === false)}
              />
            )}
            <DecisionForm number={number} line={line} />
          </div>
        )
      }}
    </LineStep>
  )
}
