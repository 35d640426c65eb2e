import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './http'
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

/** The query of the session: null when nobody is logged in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
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

/** The session on pages behind the login, where there always is one. */
export function useSession(): Session {
  const { data: session } = useQuery(sessionQuery)
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
