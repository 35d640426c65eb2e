import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { Button } from './button'
import { LinkButton } from './link-button'
import { Loading } from './loading'
import { Notice } from './notice'
import { useMessage } from './use-message'

/** Shows a query's data; before it the skeleton, on failure the sentence and a way to try again, or back where there is nothing. */
export function QueryView<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const { t } = useTranslation()
  const say = useMessage()
  if (query.data !== undefined) return children(query.data)
  if (!query.isError) return <Loading />
  const problem = asProblem(query.error)
  return (
    <Notice kind="error" title={t('ui.failed')} role="alert">
      <p>{say(problem.message)}</p>
      {problem.status === 404 ? (
        <LinkButton to="/" className="mt-3">
          {t('ui.toTasks')}
        </LinkButton>
      ) : (
        <Button kind="secondary" className="mt-3" busy={query.isFetching} onClick={() => void query.refetch()}>
          {t('ui.retry')}
        </Button>
      )}
    </Notice>
  )
}
