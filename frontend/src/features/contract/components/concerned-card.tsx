import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import type { ConcernedContract } from '../api'
import { Chain } from './chain'
import { Notices } from './notices'
import { Plans } from './plans'
import { TakeBackForm } from './take-back-form'
import { TermsList } from './terms-list'

/** A contract of the case. */
export function ConcernedCard({ number, concerned }: { number: string; concerned: ConcernedContract }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)
  const { contract, terms, enteredAt, enteredByPost, why } = concerned
  return (
    <Card title={terms.work}>
      <TermsList terms={terms} />
      <p className="mt-3 text-dns-16N-130 text-solid-gray-700">
        {t('contract.writtenBy', { post: enteredByPost, at: dates.dateTime(enteredAt) })} {why}
      </p>
      {may('takeContractBack') && (
        <div className="mt-2 print:hidden">
          <FormDialog
            kind="tertiary"
            label={t('contract.takeBack')}
            title={t('contract.takeBackOf', { work: terms.work })}
            keep={`take-back ${number} ${contract}`}
          >
            {(close) => <TakeBackForm number={number} contract={contract} onDone={close} />}
          </FormDialog>
        </div>
      )}
      <Notices number={number} contract={contract} />
      <Chain number={number} concerned={concerned} />
      <Plans number={number} concerned={concerned} />
    </Card>
  )
}
