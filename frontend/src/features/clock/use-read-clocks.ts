import { useQueryClient } from '@tanstack/react-query'
import { clocksQuery } from './api'

/** Reads the clocks of a case anew. */
export function useReadClocks(number: string): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: clocksQuery(number).queryKey })
}
