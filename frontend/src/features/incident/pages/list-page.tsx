import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { hasRole, useSession } from '@/lib/session'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { Pager } from '@/ui/pager'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { casesQuery, ORDERS, STATUSES, type CaseFilter } from '../api'
import { CaseFilterForm } from '../components/case-filter-form'
import { CaseTable } from '../components/case-table'

function filterOf(search: URLSearchParams): CaseFilter {
  return {
    status: STATUSES.find((status) => status === search.get('status')) ?? '',
    text: search.get('text') ?? '',
    order: ORDERS.find((order) => order === search.get('order')) ?? 'NEWEST',
    page: Math.max(0, Number(search.get('page')) || 0),
  }
}

/** Whose way to the register of contracts stands here on a phone, where the bar has no room for it. */
const READ_CONTRACTS = ['section-staff', 'department-director', 'secretariat', 'auditor'] as const

/** Who publishes the cases of a half-year together, and who looks at that. */
const READ_BATCH = ['secretariat', 'auditor'] as const

/** 事案一覧: the cases one may see; filter and page stand in the address. */
export function Component() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const filter = filterOf(search)
  const query = useQuery(casesQuery(filter))
  const session = useSession()
  function show({ status, text, order, page }: CaseFilter) {
    setSearch({
      ...(status && { status }),
      ...(text && { text }),
      ...(order !== 'NEWEST' && { order }),
      ...(page > 0 && { page: String(page) }),
    })
  }
  return (
    <>
      <PageTitle title={t('incident.list.title')} />
      <CaseFilterForm key={search.toString()} filter={filter} onFilter={show} />
      <QueryView query={query}>
        {({ items, page, size, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('incident.list.none')}>
              <p className="mb-4">{t('incident.list.noneText')}</p>
              <LinkButton to="/report">{t('incident.list.report')}</LinkButton>
            </EmptyState>
          ) : (
            <>
              <p className="mb-3" role="status">
                {t('incident.list.count', { count: total })}
              </p>
              <CaseTable cases={items} />
              <Pager page={page} size={size} total={total} onPage={(to) => show({ ...filter, page: to })} />
            </>
          )
        }
      </QueryView>
      {READ_BATCH.some((role) => hasRole(session, role)) && (
        <p className="mt-6 print:hidden">
          <TextLink to="/publication-batch" className="inline-flex min-h-11 items-center">
            {t('incident.list.toBatch')}
          </TextLink>
          <br />
          <TextLink to="/case-list-paper" className="inline-flex min-h-11 items-center">
            {t('incident.list.toCouncilList')}
          </TextLink>
        </p>
      )}
      {READ_CONTRACTS.some((role) => hasRole(session, role)) && (
        <p className="mt-6 md:hidden print:hidden">
          <TextLink to="/contracts" className="inline-flex min-h-11 items-center">
            {t('app.contracts')}
          </TextLink>
        </p>
      )}
    </>
  )
}
