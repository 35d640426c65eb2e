import { useTranslation } from 'react-i18next'
import { explainLateNotice } from '../api'
import { ReasonForm } from './reason-form'
import { useRecord } from './use-record'

/** Why the contractor told late. */
export function LateNoticeForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  return (
    <ReasonForm
      name="latenessReason"
      label={t('contract.latenessReason')}
      submitLabel={t('contract.explain')}
      send={async (reason) => {
        await record(explainLateNotice(number, reason), t('contract.explained'))
        onDone()
      }}
    />
  )
}
