import { useQueryClient } from '@tanstack/react-query'
import { clocksQuery } from './api'
import { waiversQuery } from './waivers'

/** Reads the clocks of a case anew. */
export function useReadClocks(number: string): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await Promise.all(
      [clocksQuery(number), waiversQuery(number)].map(({ queryKey }) => queries.invalidateQueries({ queryKey })),
    )
  }
}
