import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { CoverageBar } from '@/ui/coverage-bar'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { rechecksQuery, type OtherContract } from '../api'
import { RecheckForm } from './recheck-form'

/** 特記事項の見直し: which other contracts were looked through because of the case, and what each lacks. */
export function Rechecks({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <Card title={t('contract.rechecks')}>
      <QueryView query={useQuery(rechecksQuery(number))}>
        {({ contracts }) => {
          const counts = { done: contracts.filter(({ rechecks }) => rechecks.length > 0).length, all: contracts.length }
          return contracts.length === 0 ? (
            <p>{t('contract.rechecksNone')}</p>
          ) : (
            <>
              <p className="mb-3">{t('contract.rechecksText')}</p>
              <CoverageBar
                label={t('contract.rechecksDone')}
                {...counts}
                said={t('contract.rechecksCount', counts)}
                missing={contracts.filter(({ rechecks }) => rechecks.length === 0).map(({ terms }) => terms.work)}
                missingLabel={t('contract.rechecksOpen')}
              />
              <ul className="flex flex-col gap-4">
                {contracts.map((other) => (
                  <li key={other.contract} className="border-t border-solid-gray-200 pt-3 first:border-t-0">
                    <Other number={number} other={other} />
                  </li>
                ))}
              </ul>
            </>
          )
        }}
      </QueryView>
    </Card>
  )
}

function Other({ number, other }: { number: string; other: OtherContract }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const { contract, terms, sameContractor, rechecks } = other
  return (
    <>
      <TextLink to={`/contracts/${contract}`} className="inline-flex min-h-11 items-center">
        {t('contract.ofContractor', { work: terms.work, contractor: terms.contractor.name })}
      </TextLink>
      <p className="text-dns-16N-130 text-solid-gray-700">
        {t(sameContractor ? 'contract.recheckSameContractor' : 'contract.recheckSameKind')}
        {t('contract.inCharge', { sections: terms.sections.map(({ name }) => name).join(t('contract.and')) })}
      </p>
      {rechecks.length === 0 ? (
        <p>{t('contract.recheckNotYet')}</p>
      ) : (
        <ul>
          {rechecks.map((found) => (
            <li key={found.number} className="mt-1">
              <Found found={found} />
            </li>
          ))}
        </ul>
      )}
      {may('recordContractRecheck') && (
        <div className="mt-2 print:hidden">
          <FormDialog
            label={t(rechecks.length === 0 ? 'contract.recheck' : 'contract.recheckAgain')}
            title={t('contract.recheckOf', { work: terms.work })}
            keep={`recheck ${number} ${contract}`}
          >
            {(close) => <RecheckForm number={number} other={other} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </>
  )
}

function Found({ found: { on, missing, follows, by } }: { found: OtherContract['rechecks'][number] }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      <p>
        {t('contract.recheckedBy', { on: dates.date(on), post: by.post })}
        {missing.length === 0
          ? t('contract.recheckComplete')
          : t('contract.recheckMissing', {
              clauses: missing.map((clause) => t(`contract.clause.${clause}`)).join(t('contract.and')),
            })}
      </p>
      {follows && <p className="whitespace-pre-line wrap-break-word">{follows}</p>}
    </>
  )
}
