import { useQueryClient } from '@tanstack/react-query'
import { caseKey } from '@/lib/query-keys'
import { useToast } from '@/ui/toast'

/** Waits until something was sent from the case, reads the case anew and says what happened. */
export function useRecord(number: string): (recorded: Promise<unknown>, said: string) => Promise<void> {
  const queries = useQueryClient()
  const toast = useToast()
  return async (recorded, said) => {
    await recorded
    await queries.invalidateQueries({ queryKey: caseKey(number) })
    toast(said)
  }
}
