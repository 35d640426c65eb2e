import { useQueryClient } from '@tanstack/react-query'
import { asProblem } from '@/lib/problem'
import { below, caseKey } from '@/lib/query-keys'
import { useToast } from '@/ui/toast'

/** Waits until a fact of the case is written down, reads the case and the tasks anew and says what happened. */
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
    // A fact may begin or end tasks, of which the page says which are the reader's.
    void queries.invalidateQueries({ queryKey: below('/api/tasks') })
    toast(said)
  }
}
