import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ANOTHER_PERSON, onUnauthenticated } from './http'
import { onOtherTab } from './other-tabs'
import { sessionQuery, type Session } from './session'

/** Who is logged in on this browser by now, kept true: other tabs tell, and so does a request that was refused. */
export function useBrowserSession(): UseQueryResult<Session | null> {
  const queries = useQueryClient()
  useEffect(() => onOtherTab(() => void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })), [queries])
  useEffect(
    () =>
      onUnauthenticated(({ type }) => {
        if (type === ANOTHER_PERSON) void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
        else queries.setQueryData(sessionQuery.queryKey, null)
      }),
    [queries],
  )
  return useQuery(sessionQuery)
}
