import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { runs, withdrawalQuery, type CaseOverview } from '../api'
import { WithdrawalDecisionForm } from './withdrawal-decision-form'
import { WithdrawalForm } from './withdrawal-form'

/** 取下げ: proposed by the section chief, decided by another person of the secretariat; what was said last of it. */
export function Withdrawal({ overview: { number, status } }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)
  const view = useQuery(withdrawalQuery(number)).data
  if (!view) return null
  const last = view.proposals[0]
  const decision = last?.decision
  const said = last && (
    <>
      <p>
        {t('incident.withdrawal.proposedBy', { at: dates.dateTime(last.at), by: `${last.by.post} ${last.by.name}` })}
      </p>
      <p className="whitespace-pre-line wrap-break-word">{last.reason}</p>
      {decision && (
        <p>
          {t(decision.confirmed ? 'incident.withdrawal.confirmedBy' : 'incident.withdrawal.refusedBy', {
            at: dates.dateTime(decision.at),
            by: `${decision.by.post} ${decision.by.name}`,
          })}
        </p>
      )}
      {decision?.reason && <p className="whitespace-pre-line wrap-break-word">{decision.reason}</p>}
    </>
  )
  if (status === 'WITHDRAWN') {
    return (
      <Notice title={t('incident.withdrawal.withdrawn')} className="mb-6">
        {said}
        <p className="mt-2 print:hidden">
          {t('incident.withdrawal.later')}{' '}
          <TextLink to="/report" className="inline-flex min-h-11 items-center">
            {t('incident.withdrawal.report')}
          </TextLink>
        </p>
      </Notice>
    )
  }
  if (!runs(status)) return null
  if (last && !decision) {
    return (
      <Notice kind="warning" title={t('incident.withdrawal.open')} className="mb-6">
        {said}
        {view.mayDecide && may('decideWithdrawal') ? (
          <div className="mt-4">
            <WithdrawalDecisionForm number={number} proposal={last} />
          </div>
        ) : (
          <p className="mt-2">{t('incident.withdrawal.otherPerson')}</p>
        )}
      </Notice>
    )
  }
  return (
    <>
      {said && <div className="mb-4 text-dns-16N-130 text-solid-gray-800">{said}</div>}
      {view.possible && may('proposeWithdrawal') && (
        <div className="mb-6 print:hidden">
          <FormDialog
            label={t('incident.withdrawal.propose')}
            title={t('incident.withdrawal.proposeTitle')}
            kind="tertiary"
            keep="withdrawal"
          >
            {(close) => <WithdrawalForm number={number} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </>
  )
}
