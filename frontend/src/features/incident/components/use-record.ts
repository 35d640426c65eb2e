import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/lib/http'
import { caseKey } from '@/lib/query-keys'
import { useToast } from '@/ui/toast'

/** Writes a fact of the case down, reads the case anew and says what happened. */
export function useRecord(number: string): (path: string, body: unknown, said: string) => Promise<void> {
  const queries = useQueryClient()
  const toast = useToast()
  return async (path, body, said) => {
    await api.post(`/api/incidents/${number}/${path}`, body)
    await queries.invalidateQueries({ queryKey: caseKey(number) })
    toast(said)
  }
}
