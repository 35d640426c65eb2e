import { useQueryClient } from '@tanstack/react-query'
import { below } from '@/lib/query-keys'
import { useToast } from '@/ui/toast'

/** Reads the inspections anew after something was recorded, and says so. */
export function useSaved() {
  const queries = useQueryClient()
  const toast = useToast()
  return async (said: string) => {
    await queries.invalidateQueries({ queryKey: below('/api/inspections') })
    toast(said)
  }
}
