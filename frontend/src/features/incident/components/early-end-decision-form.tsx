import { useTranslation } from 'react-i18next'
import { decideEarlyEnd, type EarlyEndProposal } from '../api'
import { SecondWordForm } from './second-word-form'
import { useRecord } from './use-record'

/** The second person's word on ending tracks as not needed. */
export function EarlyEndDecisionForm({ number, proposal }: { number: string; proposal: EarlyEndProposal }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  return (
    <SecondWordForm
      label={t('incident.earlyEnd.decision')}
      answers={{ confirm: t('incident.earlyEnd.confirm'), refuse: t('incident.earlyEnd.refuse') }}
      submitLabel={t('incident.earlyEnd.decide')}
      send={(word) =>
        record(
          decideEarlyEnd(number, proposal.id, word),
          t(word.confirmed ? 'incident.earlyEnd.confirmedDone' : 'incident.earlyEnd.refusedDone'),
        )
      }
    />
  )
}
