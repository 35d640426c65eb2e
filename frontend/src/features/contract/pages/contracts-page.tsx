import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { hasRole, useSession } from '@/lib/session'
import { useToast } from '@/ui/toast'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { PageTitle } from '@/ui/page-title'
import { Pager } from '@/ui/pager'
import { QueryView } from '@/ui/query-view'
import { contractsQuery, PERIODS, type ContractFilter } from '../api'
import { ContractFilterForm } from '../components/contract-filter-form'
import { ContractForm } from '../components/contract-form'
import { ContractTable } from '../components/contract-table'

function filterOf(search: URLSearchParams): ContractFilter {
  return {
    period: PERIODS.find((period) => period === search.get('period')) ?? 'RUNNING',
    text: search.get('text') ?? '',
    page: Math.max(0, Number(search.get('page')) || 0),
  }
}

/** 契約台帳: the contracts one may see; filter and page stand in the address. */
export function Component() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const toast = useToast()
  const session = useSession()
  const [search, setSearch] = useSearchParams()
  const filter = filterOf(search)
  const mayEnter = hasRole(session, 'section-staff') || hasRole(session, 'secretariat')
  function show({ period, text, page }: ContractFilter) {
    setSearch({
      ...(period !== 'RUNNING' && { period }),
      ...(text && { text }),
      ...(page > 0 && { page: String(page) }),
    })
  }
  return (
    <>
      <PageTitle title={t('contract.title')}>
        {mayEnter && (
          <FormDialog label={t('contract.enter')} title={t('contract.enter')} keep="contract">
            {(close) => (
              <ContractForm
                onDone={(entered) => {
                  close()
                  toast(t('contract.entered'))
                  void navigate(`/contracts/${entered.id}`)
                }}
              />
            )}
          </FormDialog>
        )}
      </PageTitle>
      <ContractFilterForm key={search.toString()} filter={filter} onFilter={show} />
      <QueryView query={useQuery(contractsQuery(filter))}>
        {({ items, page, size, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('contract.none')}>
              {t(
                filter.text || filter.period !== 'RUNNING'
                  ? 'contract.noneNarrowed'
                  : mayEnter
                    ? 'contract.noneYet'
                    : 'contract.noneOwn',
              )}
            </EmptyState>
          ) : (
            <>
              <p className="mb-3" role="status">
                {t('contract.count', { count: total })}
              </p>
              <ContractTable contracts={items} />
              <Pager page={page} size={size} total={total} onPage={(to) => show({ ...filter, page: to })} />
            </>
          )
        }
      </QueryView>
    </>
  )
}
