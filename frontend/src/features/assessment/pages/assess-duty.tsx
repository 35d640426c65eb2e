import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { choice, optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { InformationKindsCard } from '@/features/incident/parts/information-kinds-card'
import { assessmentQuery, GROUNDS, judge, VERDICTS, type AssessmentView, type Ground } from '../api'
import { ByRules } from '../components/by-rules'
import { ChangedFacts } from '../components/changed-facts'
import { Consequences } from '../components/consequences'
import { Judgements } from '../components/judgements'
import { Materials } from '../components/materials'
import { NotJudged } from '../components/not-judged'
import { Regime } from '../components/regime'
import { useChanges } from '../components/use-changes'
import { useGround } from '../use-ground'

const schema = (view: AssessmentView) =>
  z
    .object({
      verdict: choice(VERDICTS),
      grounds: z.array(choice(GROUNDS)),
      reason: requiredText(),
      at: requiredInstant(),
      latenessReason: optionalText(1000),
    })
    .refine(
      ({ verdict, grounds }) => verdict !== 'DUTY' || grounds.some((ground) => view.dutyGrounds.includes(ground)),
      {
        path: ['grounds'],
        message: 'assessment.groundNeeded',
        when: () => true,
      },
    )
    .refine(
      ({ verdict, grounds }) => verdict !== 'NO_DUTY' || grounds.some((ground) => view.noDutyGrounds.includes(ground)),
      { path: ['grounds'], message: 'assessment.noDutyGroundNeeded', when: () => true },
    )

/** 不正の目的: with one of these 確報 has 60 days. */
const WRONGFUL: readonly Ground[] = ['R3', 'P3', 'N2']

/** What the rules say of facts that are known is ticked already. */
const certain = ({ ruled }: AssessmentView) =>
  ruled.filter(({ unknown }) => unknown.length === 0).map(({ ground }) => ground)

function VerdictForm({ number, view }: { number: string; view: AssessmentView }) {
  const { t } = useTranslation()
  const words = useGround(view.personsMaking)
  const done = useStepDone()
  const last = view.judgements.at(-1)
  const seen = useRef(view.seen)
  const say = useChanges()
  const form = useOfficeForm(
    useMemo(() => schema(view), [view]),
    {
      verdict: null as never,
      grounds: [...new Set([...view.offeredGrounds, ...certain(view), ...(last?.grounds ?? [])])],
      reason: last?.reason ?? '',
      at: thisMinute(),
      latenessReason: '',
    },
  )
  const [verdict, at, grounds] = useWatch({ control: form.control, name: ['verdict', 'at', 'grounds'] })
  const offered: readonly Ground[] = verdict === 'NO_DUTY' ? view.noDutyGrounds : verdict ? view.dutyGrounds : []
  const send = useVersion<AssessmentView>(view.version, (current) => {
    seen.current = current.seen
    return current.version
  })
  const submit = useSubmit(form, async ({ grounds: chosen, latenessReason, ...values }) => {
    await send((version) =>
      judge(number, {
        ...values,
        latenessReason: latenessReason || null,
        version,
        seen: seen.current,
        grounds: chosen.filter((ground) => offered.includes(ground)),
      }),
    )
    await done(t(`assessment.judged.${values.verdict}`))
  })
  const { errors } = form.formState
  const refusal = last?.confirmation
  const conflictRows = (current: unknown) => {
    const theirs = (current as AssessmentView).judgements.at(-1)
    const mine = form.getValues()
    return [
      {
        label: t('assessment.verdictLabel'),
        mine: mine.verdict ? t(`assessment.verdict.${mine.verdict}`) : '',
        theirs: theirs ? t(`assessment.verdict.${theirs.verdict}`) : '',
      },
      { label: t('assessment.reason'), mine: mine.reason, theirs: theirs?.reason ?? '' },
      {
        label: t('assessment.factsChanged'),
        mine: '',
        theirs: (current as AssessmentView).changes.map(say).join('\n'),
      },
    ]
  }
  return (
    <Form form={form} submit={submit} submitLabel={t('assessment.judge')} conflictRows={conflictRows}>
      {refusal?.outcome === 'REFUSED' && (
        <Notice kind="warning" title={t('assessment.refused')}>
          <p className="whitespace-pre-line">{refusal.reason}</p>
        </Notice>
      )}
      <ChangedFacts view={view} />
      <NotJudged view={view} />
      {last && <p>{t('assessment.reasonKept')}</p>}
      {view.status === 'TO_JUDGE_AGAIN' && (
        <Notice title={t('assessment.again')}>
          <p>{t('assessment.againText')}</p>
        </Notice>
      )}
      {view.offeredGrounds.includes('BEFORE_NATIONAL_LAW') && (
        <Notice title={t('assessment.beforeLawTitle')}>
          <p>{t('assessment.beforeLaw')}</p>
        </Notice>
      )}
      <RadioGroup
        id="verdict"
        label={t('assessment.verdictLabel')}
        required
        error={errors.verdict?.message}
        {...form.register('verdict')}
        options={VERDICTS.map((value) => ({
          value,
          label: t(`assessment.verdict.${value}`),
          hint: t(`assessment.verdictHint.${value}`),
        }))}
      />
      {offered.length > 0 && (
        <CheckboxGroup
          id="grounds"
          label={t(verdict === 'NO_DUTY' ? 'assessment.noDutyGrounds' : 'assessment.grounds')}
          required={verdict !== 'UNKNOWN'}
          error={errors.grounds?.message}
          {...form.register('grounds')}
          options={offered.map((value) => ({ value, label: words(value) }))}
        />
      )}
      {verdict === 'NO_DUTY' && view.ruled.length > 0 && (
        <Notice kind="warning" title={t('assessment.against')}>
          <ByRules ruled={view.ruled} making={view.personsMaking} />
          <p>{t('assessment.againstText')}</p>
        </Notice>
      )}
      {verdict === 'NO_DUTY' && grounds.includes('NOT_A_LEAK') && <p>{t('assessment.notALeakFollows')}</p>}
      {verdict && (
        <Consequences
          number={number}
          verdict={verdict}
          wrongfulPurpose={WRONGFUL.some((ground) => grounds.includes(ground))}
        />
      )}
      <TextArea
        id="reason"
        label={t('assessment.reason')}
        hint={t('assessment.reasonHint')}
        required
        maxLength={4000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <Controller
        name="at"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="at" label={t('ui.decidedAt')} required error={fieldState.error?.message} />
        )}
      />
      <LatenessReason
        number={number}
        clocks={['ASSESSMENT']}
        at={verdict === 'DUTY' ? at : null}
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}

/** 報告義務の判断: the secretariat, by hand, with its reason. */
export default function AssessDuty({ number }: StepFormProps) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...assessmentQuery(number), gcTime: 0 })}>
      {(view) => (
        <Beside
          facts={
            <>
              <Card title={t('assessment.byRules')}>
                <Regime of={view.legalRegime} />
                <ByRules ruled={view.ruled} making={view.personsMaking} />
              </Card>
              <InformationKindsCard number={number} />
              <Materials number={number} />
              <Card title={t('assessment.soFar')}>
                <Judgements view={view} />
              </Card>
            </>
          }
        >
          <VerdictForm number={number} view={view} />
        </Beside>
      )}
    </QueryView>
  )
}
