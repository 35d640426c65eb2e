import { useTranslation } from 'react-i18next'
import { decideWithdrawal, type WithdrawalProposal } from '../api'
import { SecondWordForm } from './second-word-form'
import { useRecord } from './use-record'

/** The second person's word on the withdrawal of the case. */
export function WithdrawalDecisionForm({ number, proposal }: { number: string; proposal: WithdrawalProposal }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  return (
    <SecondWordForm
      label={t('incident.withdrawal.decision')}
      answers={{ confirm: t('incident.withdrawal.confirm'), refuse: t('incident.withdrawal.refuse') }}
      submitLabel={t('incident.withdrawal.decide')}
      send={(word) =>
        record(
          decideWithdrawal(number, proposal.id, word),
          t(word.confirmed ? 'incident.withdrawal.confirmedDone' : 'incident.withdrawal.refusedDone'),
        )
      }
    />
  )
}
