import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { caseContractsQuery, type CaseContracts } from '../api'
import { ConcernForm } from '../components/concern-form'
import { ConcernedCard } from '../components/concerned-card'
import { LateNoticeForm } from '../components/late-notice-form'
import { Rechecks } from '../components/rechecks'

/** 委託契約: which contracts the case concerns, who stands below them, what was asked of the contractor. */
export default function ContractsTab({ number }: { number: string }) {
  return (
    <QueryView query={useQuery(caseContractsQuery(number))}>
      {(view) => <Contracts number={number} view={view} />}
    </QueryView>
  )
}

function Contracts({ number, view }: { number: string; view: CaseContracts }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)
  return (
    <div className="flex flex-col gap-6">
      {view.lateNoticeUnexplained && (
        <Notice kind="warning" title={t('contract.lateNotice')}>
          {may('explainLateNotice') && (
            <div className="mt-2 print:hidden">
              <FormDialog label={t('contract.explain')} title={t('contract.explain')} keep={`late-notice ${number}`}>
                {(close) => <LateNoticeForm number={number} onDone={close} />}
              </FormDialog>
            </div>
          )}
        </Notice>
      )}
      {view.contracts.length === 0 && (
        <EmptyState title={t('contract.caseNone')}>
          {t(view.contractorCase ? 'contract.caseNoneOfContractor' : 'contract.caseNoneText')}
        </EmptyState>
      )}
      {view.contracts.map((contract) => (
        <ConcernedCard key={contract.contract} number={number} concerned={contract} />
      ))}
      {may('concernContract') && (
        <div className="print:hidden">
          <FormDialog label={t('contract.concern')} title={t('contract.concern')} keep={`concern ${number}`}>
            {(close) => <ConcernForm number={number} onDone={close} />}
          </FormDialog>
        </div>
      )}
      {view.contracts.length > 0 && may('readContractRechecks') && <Rechecks number={number} />}
      {view.takenBack.length > 0 && (
        <Card title={t('contract.takenBack')}>
          <ul className="flex flex-col gap-3">
            {view.takenBack.map(({ contract, work, contractorName, reason, byPost, at }) => (
              <li key={`${contract} ${at}`}>
                {t('contract.ofContractor', { work, contractor: contractorName })}
                {reason && <p className="whitespace-pre-line">{reason}</p>}
                <p className="text-dns-16N-130 text-solid-gray-700">
                  {t('contract.takenBackBy', { post: byPost, at: dates.dateTime(at) })}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}
