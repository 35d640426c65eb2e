import { useQueryClient } from '@tanstack/react-query'
import { caseKey } from '@/lib/query-keys'
import { useToast } from '@/ui/toast'

/** After a fact of the recovery: a sentence says what has happened, and the case is read anew. */
export function useRecovered(number: string): (happened: string) => Promise<void> {
  const client = useQueryClient()
  const toast = useToast()
  return async (happened) => {
    await client.invalidateQueries({ queryKey: caseKey(number) })
    toast(happened)
  }
}
