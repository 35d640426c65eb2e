import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { contentAddress } from '@/lib/attachments'
import { useDates } from '@/lib/use-dates'
import { FormDialog } from '@/ui/form-dialog'
import { StatusTag } from '@/ui/status-tag'
import type { ConcernedContract, PlanDemand } from '../api'
import { PlanDemandForm } from './plan-demand-form'
import { PlanReceiptForm } from './plan-receipt-form'

/** 受託者の再発防止策: when it was asked for, until when, and what came. */
export function Plans({ number, concerned }: { number: string; concerned: ConcernedContract }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)
  const { contract, plans, planLimit } = concerned
  const open = plans.find(({ receipt }) => receipt === null)
  return (
    <section className="mt-6" aria-label={t('contract.plan')}>
      <h3 className="mb-2 text-std-16B-170">{t('contract.plan')}</h3>
      {plans.length === 0 && <p>{t('contract.planNotAsked')}</p>}
      {planLimit && (
        <p>
          <StatusTag tone="active">{t('contract.planWaits', { limit: dates.limit(planLimit) })}</StatusTag>
        </p>
      )}
      <ul className="flex flex-col gap-3">
        {plans.map((demand) => (
          <li key={demand.id}>
            <Demand number={number} demand={demand} />
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap gap-3 print:hidden">
        {open && may('recordContractorPlan') && (
          <FormDialog
            label={t('contract.planReceive')}
            title={t('contract.planReceive')}
            keep={`plan-receipt ${number} ${contract}`}
          >
            {(close) => <PlanReceiptForm number={number} contract={contract} limit={planLimit} onDone={close} />}
          </FormDialog>
        )}
        {!open && may('demandContractorPlan') && (
          <FormDialog
            label={t(plans.length === 0 ? 'contract.planDemand' : 'contract.planDemandAgain')}
            title={t('contract.planDemand')}
            keep={`plan-demand ${number} ${contract}`}
          >
            {(close) => <PlanDemandForm number={number} contract={contract} onDone={close} />}
          </FormDialog>
        )}
      </div>
    </section>
  )
}

function Demand({ number, demand }: { number: string; demand: PlanDemand }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { at, due, words, by, receipt } = demand
  return (
    <>
      <p>
        {t('contract.planDemanded', { at: dates.dateTime(at), post: by.post })}
        {due && t('contract.planDue', { due: dates.date(due) })}
      </p>
      {words && <p className="whitespace-pre-line">{words}</p>}
      {receipt && (
        <>
          <p>{t('contract.planReceived', { at: dates.dateTime(receipt.at), post: receipt.by.post })}</p>
          {receipt.words && <p className="whitespace-pre-line">{receipt.words}</p>}
          {receipt.attachment !== null && (
            <a
              href={contentAddress(number, receipt.attachment)}
              className="inline-flex min-h-11 items-center text-key-900 underline"
            >
              {t('contract.planFile', { n: receipt.attachment })}
            </a>
          )}
        </>
      )}
    </>
  )
}
