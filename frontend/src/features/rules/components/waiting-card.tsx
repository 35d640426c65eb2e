import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { useDates } from '@/lib/use-dates'
import { useRuleWords } from '../use-rule-words'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorSummary } from '@/ui/error-summary'
import { Form } from '@/ui/form'
import { FormDialog } from '@/ui/form-dialog'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { confirmChange, rejectChange, type PendingChange } from '../api'
import { useRuleChange } from '../use-rule-change'
import { Examples } from './examples'
import { MovesTable } from './moves-table'
import { RuleFacts } from './rule-facts'

const rejection = z.object({ reason: requiredText(400) })
const nothing = z.object({})

function RejectForm({ change, onDone }: { change: PendingChange; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useRuleChange()
  const form = useOfficeForm(rejection, { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await rejectChange(change.id, reason)
    onDone()
    await changed(t(change.mayConfirm ? 'rules.rejected' : 'rules.takenBack'))
  })
  return (
    <Form form={form} submit={submit} submitLabel={t(change.mayConfirm ? 'rules.reject' : 'rules.takeBack')}>
      <TextArea
        id="reason"
        label={t('rules.rejectReason')}
        required
        rows={3}
        maxLength={400}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}

/** A proposal that waits for its second person, with everything that person has to look at. */
export function WaitingCard({ change }: { change: PendingChange }) {
  const { t } = useTranslation()
  const dates = useDates()
  const changed = useRuleChange()
  const form = useOfficeForm(nothing, {})
  const submit = useSubmit(form, async () => {
    const { moved } = await confirmChange(change.id)
    await changed(t('rules.adopted', { count: moved }))
  })
  const { rule, clocks } = change
  const sentence = useRuleWords().sentence(change)
  return (
    <Card title={t('rules.waitingTitle')} className="border-2 border-warning-yellow-2!">
      <div className="flex flex-col gap-4">
        <p>
          {t('rules.proposedBy', {
            at: dates.dateTime(change.at),
            post: change.byPost,
            who: change.by,
            reason: change.reason,
          })}
        </p>
        <p className="text-std-17B-170">
          {change.brings
            ? t('rules.fromOn', { from: dates.date(rule.validFrom), sentence })
            : t('rules.followsOn', { version: rule.version, sentence })}
        </p>
        <Examples rule={rule} examples={change.examples} />
        <RuleFacts told={change} />
        {clocks.length > 0 ? (
          <>
            <p className="text-std-16B-170">{t('rules.willMove', { count: clocks.length })}</p>
            <MovesTable caption={t('rules.willMove', { count: clocks.length })} moves={clocks} />
          </>
        ) : (
          <p>{t('rules.nobodyMoves')}</p>
        )}
        <ErrorSummary errors={submit.rest} round={submit.round} title={t('ui.refusedTitle')} />
        {!change.mayConfirm && <p>{t('rules.otherConfirms')}</p>}
        <div className="flex flex-wrap gap-3">
          {change.mayConfirm && (
            <Button busy={submit.busy} onClick={() => void submit.handle()}>
              {t('rules.confirm')}
            </Button>
          )}
          <FormDialog
            label={t(change.mayConfirm ? 'rules.reject' : 'rules.takeBack')}
            title={t(change.mayConfirm ? 'rules.reject' : 'rules.takeBack')}
          >
            {(close) => <RejectForm change={change} onDone={close} />}
          </FormDialog>
        </div>
      </div>
    </Card>
  )
}
