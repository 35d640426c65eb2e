import { queryOptions } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { actingAs, api } from './http'
import { tellOtherTabs } from './other-tabs'
import { asProblem } from './problem'
import { noteServerNow } from './server-time'

/** A post that the asking person holds, or stands in for. */
export interface Post {
  role: string
  postName: string
  unitCode: string
  unitName: string
  deputy: boolean
}

/** Who is logged in, with which posts. */
export interface Session {
  account: { id: string; login: string; displayName: string }
  posts: Post[]
  roles: string[]
  /** Somebody else chose the password: nothing else can be done before it is changed. */
  mustChangePassword: boolean
  demo: boolean
  serverNow: string
}

/** Who is logged in on this browser by now: null when nobody is. Asked again whenever the tab comes to the front. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  refetchOnWindowFocus: 'always',
  queryFn: async (): Promise<Session | null> => {
    try {
      const session = await api.get<Session>('/api/session')
      noteServerNow(session.serverNow)
      return session
    } catch (thrown) {
      if (asProblem(thrown).status === 401) return null
      throw thrown
    }
  },
})

/** The person to whom the pages behind the login are shown, whoever is logged in on this browser by now. */
export const PersonOfPage = createContext<Session | null>(null)

/** Logs that person out who is known to be logged in; what this page still holds of theirs goes with the page. */
export async function logOut(session: Session, next = '/login?out=1'): Promise<void> {
  await api.delete('/api/session', actingAs(session.account.id))
  tellOtherTabs()
  location.assign(next)
}

/** The session on pages behind the login, where there always is one. */
export function useSession(): Session {
  const session = useContext(PersonOfPage)
  if (!session) throw new Error('This page stands behind the login')
  return session
}

const COVERS: Record<string, string> = { 'facility-staff': 'facility-head', 'section-staff': 'section-chief', secretariat: 'secretariat-head' }

/** Whether the person holds the role, or one that covers it. Hides what would be refused; the server decides. */
export function hasRole(session: Session, role: string): boolean {
  return session.roles.includes(role) || (COVERS[role] !== undefined && session.roles.includes(COVERS[role]))
}

/** Whether the person may read the rules of limits: the secretariat, the auditor and the administrator. */
export function readsRules(session: Session): boolean {
  return ['secretariat', 'auditor', 'admin'].some((role) => hasRole(session, role))
}

/** Whether the person has to do with cases at all; an administrator and nothing else sees none. */
export function worksOnCases(session: Session): boolean {
  return session.roles.some((role) => role !== 'admin')
}
