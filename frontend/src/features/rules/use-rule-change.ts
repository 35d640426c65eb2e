import { useQueryClient } from '@tanstack/react-query'
import { useToast } from '@/ui/toast'
import { changedKeys } from './api'

/** After a change of the rules: says what has happened, and reads everything shown again. */
export function useRuleChange() {
  const queries = useQueryClient()
  const toast = useToast()
  return async (happened: string) => {
    toast(happened)
    await Promise.all(changedKeys.map((queryKey) => queries.invalidateQueries({ queryKey })))
  }
}
