import { hasRole, useSession } from '@/lib/session'
import { block } from '@/ui/part'

const WaitingTable = block(() => import('./components/waiting-table'))

/** For whoever may be the second person; nobody else fetches anything. */
export function AboveTasks() {
  const session = useSession()
  return hasRole(session, 'admin') || session.roles.includes('secretariat-head') ? <WaitingTable /> : null
}
