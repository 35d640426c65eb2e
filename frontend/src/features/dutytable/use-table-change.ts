import { useQueryClient } from '@tanstack/react-query'
import { useToast } from '@/ui/toast'
import { changedKey } from './api'

/** After a change of the table: says what has happened, and reads everything shown again. */
export function useTableChange() {
  const queries = useQueryClient()
  const toast = useToast()
  return async (happened: string) => {
    toast(happened)
    await queries.invalidateQueries({ queryKey: changedKey })
  }
}
