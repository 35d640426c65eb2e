import { useQueryClient } from '@tanstack/react-query'
import { below } from '@/lib/query-keys'
import { useToast } from '@/ui/toast'

/** After a change of the table: says what has happened, and reads everything shown again. */
export function useTableChange() {
  const queries = useQueryClient()
  const toast = useToast()
  return async (happened: string) => {
    toast(happened)
    await queries.invalidateQueries({ queryKey: below('/api/duty-table') })
  }
}
