import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorSummary } from '@/ui/error-summary'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { confirmTable, rejectTable, trialQuery, type Waiting } from '../api'
import { useTableChange } from '../use-table-change'
import { ReasonForm } from './reason-form'
import { Trial } from './trial'

const nothing = z.object({})

/** A proposed table that waits for its second person, with everything that person has to look at. */
export function WaitingCard({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation()
  const dates = useDates()
  const changed = useTableChange()
  const trial = useQuery(trialQuery(waiting.id))
  const form = useOfficeForm(nothing, {})
  const submit = useSubmit(form, async () => {
    await confirmTable(waiting.id)
    await changed(t('dutytable.adopted', { from: dates.date(waiting.validFrom) }))
  })
  const { proposed, mayConfirm } = waiting
  return (
    <Card title={t('dutytable.waitingTitle')} className="border-2 border-warning-yellow-2!">
      <div className="flex flex-col gap-4">
        <p className="text-std-17B-170">
          {t('dutytable.fromTitle', { from: dates.date(waiting.validFrom), title: waiting.title })}
        </p>
        <p>
          {t('dutytable.proposedBy', {
            at: dates.dateTime(proposed.at),
            post: proposed.byPost,
            who: proposed.by,
            reason: proposed.reason,
          })}
        </p>
        <QueryView query={trial}>{(tried) => <Trial trial={tried} />}</QueryView>
        <ErrorSummary errors={submit.rest} round={submit.round} title={t('ui.refusedTitle')} />
        {!mayConfirm && <p>{t('dutytable.otherConfirms')}</p>}
        <div className="flex flex-wrap gap-3">
          {mayConfirm && (
            <Button busy={submit.busy} onClick={() => void submit.handle()}>
              {t('dutytable.confirm')}
            </Button>
          )}
          <FormDialog
            label={t(mayConfirm ? 'dutytable.reject' : 'dutytable.takeBack')}
            title={t(mayConfirm ? 'dutytable.reject' : 'dutytable.takeBack')}
          >
            {(close) => (
              <ReasonForm
                label={t('dutytable.rejectReason')}
                submitLabel={t(mayConfirm ? 'dutytable.reject' : 'dutytable.takeBack')}
                done={t(mayConfirm ? 'dutytable.rejectedDone' : 'dutytable.takenBack')}
                send={(reason) => rejectTable(waiting.id, reason)}
                onDone={close}
              />
            )}
          </FormDialog>
        </div>
      </div>
    </Card>
  )
}
