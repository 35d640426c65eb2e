import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { optionalText } from '@/lib/forms'
import { asProblem } from '@/lib/problem'
import { useServerNow } from '@/lib/server-time'
import { Form } from '@/ui/form'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { closeCase, closingQuery, type MissingWork } from '../api'
import { MissingList } from '../components/missing-list'

const schema = z.object({ note: optionalText(2000), latenessReason: optionalText(1000) })

/** What waits beside the closing check itself. */
const notThis = ({ step }: MissingWork) => step !== 'closing-check'

/** 完了を確認し終結する: what is still open, and closing. */
export default function ClosingCheck({ number }: StepFormProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const open = useQuery(closingQuery(number))
  const form = useOfficeForm(schema, { note: '', latenessReason: '' })
  const now = new Date(useServerNow()).toISOString()
  const submit = useSubmit(form, async ({ note, latenessReason }) => {
    await closeCase(number, { note, latenessReason: latenessReason || null }).catch((thrown: unknown) => {
      const missing = asProblem(thrown).missing as MissingWork[] | undefined
      // What has become open since the page was opened is shown as the list that it is.
      if (missing)
        queries.setQueryData(closingQuery(number).queryKey, (shown) => shown && { ...shown, hindrances: missing })
      throw thrown
    })
    await queries.invalidateQueries()
    toast(t('incident.closing.closed'))
    await navigate(`/incidents/${number}`)
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.closing.close')}>
      <p>{t('incident.closing.lead')}</p>
      <QueryView query={open}>
        {({ hindrances, besides }) => (
          <>
            {hindrances.length === 0 ? (
              <Notice kind="success" title={t('incident.closing.ready')} />
            ) : (
              <Notice kind="warning" title={t('incident.closing.hindrances')}>
                <MissingList number={number} items={hindrances} />
              </Notice>
            )}
            {besides.some(notThis) && (
              <Notice title={t('incident.closing.besides')}>
                <MissingList number={number} items={besides.filter(notThis)} />
              </Notice>
            )}
          </>
        )}
      </QueryView>
      <TextArea
        id="note"
        label={t('incident.closing.note')}
        rows={3}
        maxLength={2000}
        error={form.formState.errors.note?.message}
        {...form.register('note')}
      />
      <LatenessReason
        number={number}
        clocks={['CLOSING_CHECK']}
        at={now}
        error={form.formState.errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}
