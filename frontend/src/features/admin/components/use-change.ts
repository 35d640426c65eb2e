import { useQueryClient } from '@tanstack/react-query'
import { useToast } from '@/ui/toast'
import { changedKeys } from '../api'

/** After a change of the administration: says what has happened, and reads everything shown again. */
export function useChange() {
  const queries = useQueryClient()
  const toast = useToast()
  return async (happened: string) => {
    toast(happened)
    await Promise.all(changedKeys.map((queryKey) => queries.invalidateQueries({ queryKey })))
  }
}
