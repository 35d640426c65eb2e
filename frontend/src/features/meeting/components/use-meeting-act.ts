import { useQueryClient } from '@tanstack/react-query'
import { below } from '@/lib/query-keys'
import { useToast } from '@/ui/toast'
import { useVersion } from '@/ui/use-version'
import type { MeetingView } from '../api'

/** Sends the next act with the version that was read, reads everything anew and says what has happened. */
export function useMeetingAct(meeting: Pick<MeetingView, 'version'>) {
  const queries = useQueryClient()
  const toast = useToast()
  const send = useVersion<MeetingView>(meeting.version, (current) => current.version)
  return async (act: (version: number) => Promise<unknown>, happened: string) => {
    await send(act)
    toast(happened)
    await queries.invalidateQueries({ queryKey: below('/api/meetings') })
  }
}
