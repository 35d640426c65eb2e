import { useTranslation } from 'react-i18next'
import { takeContractBack } from '../api'
import { ReasonForm } from './reason-form'
import { useRecord } from './use-record'

/** The case does not concern the contract after all. */
export function TakeBackForm({ number, contract, onDone }: { number: string; contract: number; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  return (
    <ReasonForm
      name="reason"
      label={t('contract.reason')}
      submitLabel={t('contract.takeBack')}
      send={async (reason) => {
        await record(takeContractBack(number, contract, reason), t('contract.takenBackDone'))
        onDone()
      }}
    >
      <p>{t('contract.takeBackText')}</p>
    </ReasonForm>
  )
}
