import { createContext, useContext } from 'react'
import type { components } from './api-types'
import { actingAs, client } from './http'
import { tellOtherTabs } from './other-tabs'
import { asProblem } from './problem'
import { question } from './question'

/** A post that the asking person holds, or stands in for. */
export type Post = components['schemas']['PostView']

/** Who is logged in, with which posts; `mustChangePassword`: somebody else chose it, and nothing else can be done before it is changed. */
export type Session = components['schemas']['SessionView']

/** What a post may be. */
export type Role = Post['role']

/** Who is logged in on this browser by now: null when nobody is. Asked again whenever the tab comes to the front. */
export const sessionQuery = {
  ...question('/api/session', {}, (asked): Promise<Session | null> =>
    asked.catch((thrown: unknown) => {
      if (asProblem(thrown).status === 401) return null
      throw thrown
    }),
  ),
  staleTime: 60_000,
  refetchOnWindowFocus: 'always' as const,
}

/** The person to whom the pages behind the login are shown, whoever is logged in on this browser by now. */
export const PersonOfPage = createContext<Session | null>(null)

/** Logs that person out who is known to be logged in; what this page still holds of theirs goes with the page. */
export async function logOut(session: Session, next = '/login?out=1'): Promise<void> {
  await client.DELETE('/api/session', { headers: actingAs(session.account.id) })
  tellOtherTabs()
  location.assign(next)
}

/** The session on pages behind the login, where there always is one. */
export function useSession(): Session {
  const session = useContext(PersonOfPage)
  if (!session) throw new Error('This page stands behind the login')
  return session
}

const COVERS: Partial<Record<Role, Role[]>> = {
  'facility-staff': ['facility-head'],
  'section-staff': ['subsection-chief', 'section-chief'],
  'subsection-chief': ['section-chief'],
  secretariat: ['secretariat-head'],
}

/** Whether the person holds the role, or one that covers it. Hides what would be refused; the server decides. */
export function hasRole(session: Session, role: Role): boolean {
  return [role, ...(COVERS[role] ?? [])].some((held) => session.roles.includes(held))
}

/** Whether the person may read what the council is asked 諮問 and what was inspected 監査. */
export function readsRegisters(session: Session): boolean {
  return (['section-chief', 'department-director', 'secretariat', 'auditor'] as const).some((role) =>
    hasRole(session, role),
  )
}

/** Whether the person may read the rules of limits: the secretariat, the auditor and the administrator. */
export function readsRules(session: Session): boolean {
  return (['secretariat', 'auditor', 'admin'] as const).some((role) => hasRole(session, role))
}

/** Whether the person has to do with cases at all; an administrator and nothing else sees none. */
export function worksOnCases(session: Session): boolean {
  return session.roles.some((role) => role !== 'admin')
}
