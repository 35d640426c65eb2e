import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { choice, minuteOf, optionalText, requiredText, requiredTold, toTheMinute } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import type { ProposedText } from '@/lib/proposal'
import { thisMinute } from '@/lib/server-time'
import { useSession } from '@/lib/session'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { Proposed, useBegins } from '@/ui/begins'
import type { ConflictRow } from '@/ui/conflict-notice'
import { Form } from '@/ui/form'
import { LatenessField } from '@/features/clock/parts/lateness-reason'
import { Notice } from '@/ui/notice'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { headReports, MEANS, ofPart, type ReportsOfUnit, type SupervisorView } from '../api'
import { ClocksOfLine } from '../components/clocks-of-line'
import { FirstReport } from '../components/first-report'
import { LineStep } from '../components/line-step'
import { SearchSoFar } from '../components/search-so-far'
import { Telephones } from '../components/telephones'
import { isLate } from '../late'

const schema = z.object({
  time: requiredTold(),
  reporter: requiredText(100),
  means: choice(MEANS),
  words: requiredText(4000),
  latenessReason: optionalText(1000),
  onBehalf: onBehalf(),
})

function HeadReportForm({
  number,
  line,
  texts,
}: {
  number: string
  line: ReportsOfUnit
  texts: readonly ProposedText[]
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const done = useStepDone()
  const told = useToldTime()
  const toSend = useToldValue()
  const heard = useHeard()
  const post = useSession().posts.find((held) => held.unitCode === line.part)?.postName ?? ''
  const begins = useBegins(texts, { words: t('supervisor.words') })
  const form = useOfficeForm(
    schema,
    {
      time: toTheMinute(thisMinute()),
      reporter: post,
      means: null as never,
      words: begins.text('words'),
      latenessReason: '',
      onBehalf: beginOnBehalf(useOnBehalf()),
    },
    begins,
  )
  const submit = useSubmit(form, async (values) => {
    const time = await toSend(values.time, 'time')
    await headReports(
      { number, part: line.part },
      {
        ...values,
        time,
        latenessReason: values.latenessReason || null,
        onBehalf: await heard(values.onBehalf),
      },
    )
    await done(t('supervisor.reported', { chief: line.chief }))
  })
  const reportedAt = minuteOf(useWatch({ control: form.control, name: 'time' }))
  const { errors } = form.formState
  const late = isLate(line, 'HEAD_REPORT', reportedAt)

  function conflictRows(current: unknown): ConflictRow[] {
    const mine = form.getValues()
    const theirs = ofPart(current as SupervisorView, line.part)?.headReport
    return [
      {
        label: t('supervisor.when'),
        mine: mine.time.roughly ? mine.time.text : mine.time.at ? dates.dateTime(mine.time.at) : '',
        theirs: theirs ? told.whole(theirs.time) : '',
      },
      { label: t('supervisor.who'), mine: mine.reporter, theirs: theirs?.reporter ?? '' },
      {
        label: t('supervisor.meansLabel'),
        mine: mine.means ? t(`supervisor.means.${mine.means}`) : '',
        theirs: theirs ? t(`supervisor.means.${theirs.means}`) : '',
      },
      { label: t('supervisor.words'), mine: mine.words, theirs: theirs?.words ?? '' },
    ]
  }

  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('supervisor.report', { chief: line.chief })}
      conflictRows={conflictRows}
      begins={begins}
    >
      {line.wentUpAt && (
        <Notice title={t('supervisor.wentUp')}>
          {t('supervisor.wentUpLead', { at: dates.dateTime(line.wentUpAt), chief: line.chief })}
        </Notice>
      )}
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      <Controller
        name="time"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            {...field}
            id="time"
            label={t('supervisor.reportedAt', { chief: line.chief })}
            hint={t('supervisor.reportedAtHint')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      {(late || errors.latenessReason) && (
        <LatenessField error={errors.latenessReason?.message} {...form.register('latenessReason')} />
      )}
      <TextField
        id="reporter"
        label={t('supervisor.reporter')}
        hint={t('supervisor.reporterHint')}
        required
        error={errors.reporter?.message}
        {...form.register('reporter')}
      />
      <RadioGroup
        id="means"
        label={t('supervisor.meansLabel')}
        required
        error={errors.means?.message}
        options={MEANS.map((value) => ({ value, label: t(`supervisor.means.${value}`) }))}
        {...form.register('means')}
      />
      <TextArea
        id="words"
        label={t('supervisor.words')}
        hint={begins.hint('words', t('supervisor.wordsHint'))}
        required
        rows={10}
        defaultValue={begins.text('words')}
        maxLength={4000}
        error={errors.words?.message}
        {...form.register('words')}
      />
    </Form>
  )
}

/** 第一報を確認し課長に報告する, in time or after it went up by itself. */
export default function HeadReport({ number, step, part = '' }: StepFormProps) {
  return (
    <LineStep
      number={number}
      part={part}
      facts={(line) => (
        <>
          <ClocksOfLine line={line} />
          <Telephones line={line} />
          <FirstReport number={number} />
          <SearchSoFar number={number} part={part} />
        </>
      )}
    >
      {(line) => (
        <Proposed number={number} step={step}>
          {(texts) => <HeadReportForm number={number} line={line} texts={texts} />}
        </Proposed>
      )}
    </LineStep>
  )
}
