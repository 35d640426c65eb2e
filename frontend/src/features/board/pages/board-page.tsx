import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useKeptPlace } from '@/lib/place'
import { useServerNow } from '@/lib/server-time'
import { readsRules, useSession } from '@/lib/session'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { Pager } from '@/ui/pager'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { boardQuery, words, type BoardPage } from '../api'
import { BoardFilters } from '../components/board-filters'
import { BoardTable } from '../components/board-table'
import { FeedCard } from '../components/feed-card'
import { countOf, grouped, groupOf } from '../groups'
import { nameOf, searchOf, useBoardPlace } from '../place'

/** Whether a limit fell due after the page was read, so that its counts are old. */
const passedSince = (board: BoardPage | undefined, now: number) =>
  board?.items.some(({ limit }) => Date.parse(limit) > Date.parse(board.serverNow) && groupOf(limit, now) === 'late') ??
  false

/** 期限一覧: every open limit one sees, what is late first, then what falls due next. */
export function Component() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const session = useSession()
  const account = session.account.id
  const reads = readsRules(session)
  const { filter, page } = useBoardPlace(account)
  const query = useQuery(boardQuery(filter, page))
  const { data: board, refetch } = query
  const now = useServerNow()
  const stale = passedSince(board, now)
  useKeptPlace(nameOf(account), searchOf(filter, page), board !== undefined)
  useEffect(() => {
    if (stale) void refetch()
  }, [stale, refetch])
  return (
    <>
      <PageTitle title={t('board.title')}>
        <LinkButton to={`/deadlines/print${searchOf(filter)}`} className="print:hidden">
          {t('board.toPrint')}
        </LinkButton>
      </PageTitle>
      <BoardFilters filter={filter} onFilter={(chosen) => void navigate(searchOf(chosen))} />
      <QueryView query={query}>
        {(shown) =>
          shown.total === 0 ? (
            <EmptyState title={t('board.none')}>
              {t(Object.keys(words(filter)).length > 0 ? 'board.noneNarrowed' : 'board.noneText')}
            </EmptyState>
          ) : (
            <>
              <p className="mb-4" role="status">
                {t('board.count', { total: shown.total, late: shown.counts.late, today: shown.counts.today })}
              </p>
              <div className="flex flex-col gap-8">
                {grouped(shown.items, now).map(({ group, lines }) => (
                  <section key={group} aria-labelledby={`group-${group}`}>
                    <h2 id={`group-${group}`} className="mb-2 text-std-20B-160">
                      {t(`board.group.${group}`, { count: countOf(group, shown) })}
                    </h2>
                    <BoardTable caption={t(`board.group.${group}`, { count: lines.length })} lines={lines} />
                  </section>
                ))}
              </div>
              <Pager
                page={shown.page}
                size={shown.size}
                total={shown.total}
                onPage={(to) => void navigate(searchOf(filter, to))}
              />
            </>
          )
        }
      </QueryView>
      <FeedCard filter={filter} />
      {reads && (
        <p className="mt-6 md:hidden print:hidden">
          <TextLink to="/admin/rules" className="inline-flex min-h-11 items-center">
            {t('app.rules')}
          </TextLink>
        </p>
      )}
    </>
  )
}
