import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useMay } from '@/lib/allowed-operations'
import { clocksQuery, isRunning } from '@/lib/clocks'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { LimitsOf } from '@/features/clock/parts/limits-of'
import { UnitAnswer } from '@/features/followup/parts/unit-answer'
import { Notice } from '@/ui/notice'
import { RadioGroup } from '@/ui/radio-group'
import { StatusTag } from '@/ui/status-tag'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { holdingPlan, inForce, recordReview, STILL_RUNS, type Measure, type PreventionView } from '../api'

const MONTHS = [3, 6, 12] as const
const WORKS = ['yes', 'no'] as const
/** What did not hold is followed by another measure. */
const failed = ({ works, stillRuns }: { works: boolean; stillRuns?: string | null | undefined }) =>
  !works || stillRuns === 'STOPPED'
const schema = z.object({
  results: z.array(z.object({ stillRuns: choice(STILL_RUNS), works: choice(WORKS) })),
  account: requiredText(4000),
  latenessReason: optionalText(1000),
})

function ReviewForm({
  number,
  months,
  measures,
  onDone,
}: {
  number: string
  months: number
  measures: Measure[]
  onDone: () => void
}) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const now = new Date(useServerNow()).toISOString()
  const form = useOfficeForm(schema, {
    results: measures.map(() => ({ stillRuns: null as never, works: null as never })),
    account: '',
    latenessReason: '',
  })
  const submit = useSubmit(form, async ({ results, account, latenessReason }) => {
    const found = measures.map((measure, index) => ({
      measure: measure.number,
      works: results[index]!.works === 'yes',
      stillRuns: results[index]!.stillRuns,
    }))
    await recordReview(number, months, {
      results: found,
      account,
      latenessReason: latenessReason || null,
    })
    toast(t(found.some(failed) ? 'prevention.review.savedOwed' : 'prevention.review.saved'))
    onDone()
    await queries.invalidateQueries()
  })
  const typed = useWatch({ control: form.control, name: 'results' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('prevention.review.save')}>
      <UnitAnswer number={number} months={months} made={false} />
      {measures.map((measure, index) => (
        <div key={measure.number} className="flex flex-col gap-4">
          <RadioGroup
            id={`results.${index}.stillRuns`}
            label={t('prevention.review.stillRunsOf', { number: measure.number, text: measure.text })}
            hint={t('prevention.review.stillRunsHint')}
            required
            error={errors.results?.[index]?.stillRuns?.message}
            {...form.register(`results.${index}.stillRuns`)}
            options={STILL_RUNS.map((value) => ({ value, label: t(`followup.stillRuns.${value}`) }))}
          />
          <RadioGroup
            id={`results.${index}.works`}
            label={t('prevention.review.ofMeasure', { number: measure.number, text: measure.text })}
            required
            error={errors.results?.[index]?.works?.message}
            {...form.register(`results.${index}.works`)}
            options={WORKS.map((value) => ({ value, label: t(`prevention.review.works.${value}`) }))}
          />
        </div>
      ))}
      {typed.some(({ works, stillRuns }) => failed({ works: works !== 'no', stillRuns })) && (
        <Notice title={t('prevention.review.owed')}>
          <p>{t('prevention.review.owedText')}</p>
        </Notice>
      )}
      <TextArea
        id="account"
        label={t('prevention.review.account')}
        hint={t('prevention.review.accountHint')}
        required
        rows={3}
        maxLength={4000}
        error={errors.account?.message}
        {...form.register('account')}
      />
      <LatenessReason
        number={number}
        clocks={['EFFECTIVENESS']}
        part={`review-${months}`}
        at={now}
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}

/** 効果の確認: what was found so many months after the closing, and how the chief records the next one. */
export function Reviews({ number, view }: { number: string; view: PreventionView }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)('recordReview')
  const clocks = useQuery(clocksQuery(number)).data?.clocks ?? []
  const [open, setOpen] = useState(false)
  const holding = holdingPlan(view)
  const measures = inForce(holding)
  const several = new Set(view.reviews.map(({ plan }) => plan)).size > 1
  const next = MONTHS.find((months) =>
    clocks.some((clock) => clock.key === 'EFFECTIVENESS' && clock.part === `review-${months}` && isRunning(clock)),
  )
  if (view.reviews.length === 0 && next === undefined) return null
  return (
    <Card title={t('prevention.review.title')}>
      {next !== undefined && <LimitsOf number={number} clocks={['EFFECTIVENESS']} part={`review-${next}`} />}
      {view.reviews.map((review) => (
        <div key={`${review.plan}-${review.months}`} className="mt-4 border-t border-solid-gray-420 pt-3">
          <p className="text-std-16B-170">
            {several && `${t('prevention.planNumber', { number: review.plan })} `}
            {t('prevention.review.after', { months: review.months })}
          </p>
          <ul className="flex flex-col gap-1">
            {review.results.map(({ measure, works, stillRuns }) => (
              <li key={measure} className="flex flex-wrap items-center gap-2">
                {t('prevention.review.measure', { number: measure })}
                {stillRuns && (
                  <StatusTag tone={stillRuns === 'RUNS' ? 'done' : 'warning'}>
                    {t(`followup.stillRuns.${stillRuns}`)}
                  </StatusTag>
                )}
                <StatusTag tone={works ? 'done' : 'warning'}>
                  {t(`prevention.review.works.${works ? 'yes' : 'no'}`)}
                </StatusTag>
              </li>
            ))}
          </ul>
          <p className="whitespace-pre-line wrap-break-word">{review.account}</p>
          {review.plan === holding?.number && <UnitAnswer number={number} months={review.months} made />}
          <p className="text-solid-gray-700">
            {t('prevention.review.by', { post: review.by.post, at: dates.dateTime(review.at) })}
          </p>
        </div>
      ))}
      {may && next !== undefined && (
        <div className="mt-4 print:hidden">
          <Button kind="secondary" onClick={() => setOpen(true)}>
            {t('prevention.review.record', { months: next })}
          </Button>
          <Dialog
            open={open}
            title={t('prevention.review.record', { months: next })}
            keep={`review ${next}`}
            onClose={() => setOpen(false)}
          >
            {open && <ReviewForm number={number} months={next} measures={measures} onDone={() => setOpen(false)} />}
          </Dialog>
        </div>
      )}
    </Card>
  )
}
