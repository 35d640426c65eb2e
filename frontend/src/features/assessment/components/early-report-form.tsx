import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDates } from '@/lib/use-dates'
import { Form } from '@/ui/form'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { beginEarlyReport, type AssessmentView } from '../api'
import { ByRules } from './by-rules'

const nothing = z.object({})

/** 判断を待たずに速報を準備する: says which report to whom and by when, and what becomes of it; then begins it. */
export function EarlyReportForm({
  number,
  view,
  onDone,
}: {
  number: string
  view: AssessmentView
  onDone: () => void
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const queries = useQueryClient()
  const toast = useToast()
  const form = useOfficeForm(nothing, {})
  const submit = useSubmit(form, async () => {
    await beginEarlyReport(number)
    toast(t('assessment.early.done'))
    onDone()
    await queries.invalidateQueries()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('assessment.early.submit')}>
      <p>{t('assessment.early.because')}</p>
      <ByRules ruled={view.ruled} making={view.personsMaking} />
      <ul className="list-disc pl-6">
        <li>{t('assessment.early.begins')}</li>
        {view.early.limits.map(({ key, limit }) => (
          <li key={key}>{t('assessment.early.limit', { what: t(`clock.key.${key}`), limit: dates.limit(limit) })}</li>
        ))}
        <li>{t('assessment.early.judgedApart')}</li>
        <li>{t('assessment.early.ifDuty')}</li>
        <li>{t('assessment.early.ifNoDuty')}</li>
      </ul>
    </Form>
  )
}
