import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { FormDialog } from '@/ui/form-dialog'
import type { ChainLink, ConcernedContract } from '../api'
import { ChainForm } from './chain-form'

/** 再委託の連鎖: who stands below the contractor, in order, and what was said before. */
export function Chain({ number, concerned }: { number: string; concerned: ConcernedContract }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)
  const { contract, terms, chain, chains, earlierChains } = concerned
  const label = t(chains === 0 ? 'contract.chainEnter' : 'contract.chainCorrect')
  return (
    <section className="mt-6" aria-label={t('contract.chain')}>
      <h3 className="mb-2 text-std-16B-170">{t('contract.chain')}</h3>
      {chain.length === 0 ? (
        <p>{t(chains === 0 ? 'contract.chainUnknown' : 'contract.chainNone')}</p>
      ) : (
        <Links links={chain} />
      )}
      {may('recordContractChain') && (
        <div className="mt-2 print:hidden">
          <FormDialog
            label={label}
            title={t('contract.chainOf', { contractor: terms.contractor.name })}
            keep={`chain ${number} ${contract}`}
          >
            {(close) => <ChainForm number={number} concerned={concerned} onDone={close} />}
          </FormDialog>
        </div>
      )}
      {earlierChains.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-11 cursor-pointer py-2">{t('contract.chainEarlier')}</summary>
          {earlierChains.map(({ links, at, by, reason }) => (
            <div key={at} className="mt-2">
              <p className="text-dns-16N-130 text-solid-gray-700">
                {t('contract.writtenBy', { post: by.post, at: dates.dateTime(at) })}
              </p>
              {reason && <p className="whitespace-pre-line">{t('contract.correctedWhy', { reason })}</p>}
              {links.length === 0 ? <p>{t('contract.chainNone')}</p> : <Links links={links} />}
            </div>
          ))}
        </details>
      )}
    </section>
  )
}

function Links({ links }: { links: readonly ChainLink[] }) {
  const { t } = useTranslation()
  return (
    <ol className="flex flex-col gap-2">
      {links.map(({ name, employerDeclared, employerFound, howKnown }, index) => (
        <li key={name} className="border-l-4 border-key-200 pl-4">
          <strong>{t('contract.level', { n: index + 1, name })}</strong>
          {employerDeclared && <p>{t('contract.declared', { employer: employerDeclared })}</p>}
          {employerFound && <p>{t('contract.found', { employer: employerFound })}</p>}
          <p className="text-dns-16N-130 text-solid-gray-700">{t('contract.known', { how: howKnown })}</p>
        </li>
      ))}
    </ol>
  )
}
