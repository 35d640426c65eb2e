import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { components } from './api-types'
import { client, data } from './http'
import { keyOf } from './query-keys'

/** What the application makes of a typed time. */
export type SpokenTimeAnswer = components['schemas']['SpokenTimeAnswer']

const PAUSE = 120

/** Asks how a typed time is understood; `day` is the day that 同日 and 翌日 refer to. */
export const spokenTimeQuery = (text: string, day?: string) =>
  queryOptions({
    queryKey: keyOf('/api/spoken-time', {}, { text, day }),
    queryFn: () => data(client.POST('/api/spoken-time', { body: { text, ...(day ? { day } : {}) } })),
    staleTime: 20_000,
    gcTime: 60_000,
    retry: false,
  })

/** What is understood of a text that is being typed; undefined while it is empty or not yet answered for as it stands. */
export function useSpokenTime(text: string, day?: string): SpokenTimeAnswer | undefined {
  const typed = text.trim()
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  const query = useQuery({
    ...spokenTimeQuery(settled, day),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  })
  return settled === typed && typed !== '' && !query.isPlaceholderData ? query.data : undefined
}
