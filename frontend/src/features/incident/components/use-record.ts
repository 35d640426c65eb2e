import { useQueryClient } from '@tanstack/react-query'
import { asProblem } from '@/lib/problem'
import { caseKey } from '@/lib/query-keys'
import { useToast } from '@/ui/toast'

/** Waits until a fact of the case is written down, reads the case anew and says what happened. */
export function useRecord(number: string): (recorded: Promise<unknown>, said: string) => Promise<void> {
  const queries = useQueryClient()
  const toast = useToast()
  return async (recorded, said) => {
    try {
      await recorded
    } catch (refused) {
      // Often what was typed rested on a case that is another by now.
      if (asProblem(refused).violations.length > 0) void queries.invalidateQueries({ queryKey: caseKey(number) })
      throw refused
    }
    await queries.invalidateQueries({ queryKey: caseKey(number) })
    toast(said)
  }
}
