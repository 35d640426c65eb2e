import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'
import { asProblem } from '@/lib/problem'
import { tellOtherTabs } from '@/lib/other-tabs'
import { noteServerNow } from '@/lib/server-time'
import type { Session } from '@/lib/session'

/** An invented person of the demonstration, with the password that all of them share. */
export type DemoAccount = components['schemas']['DemoAccount']

/** Logs in, and tells the other tabs of this browser; the answer is the new session. */
export async function logIn(login: string, password: string): Promise<Session> {
  const session = await data(client.POST('/api/session', { body: { login, password } }))
  noteServerNow(session.serverNow)
  tellOtherTabs()
  return session
}

/** Changes the own password; the other sessions of the account end. */
export const changeOwnPassword = (current: string, password: string) =>
  client.PUT('/api/session/password', { body: { current, password } })

/** A browser on which one is logged in. */
export type OwnSession = components['schemas']['OwnSession']

/** Where the own account is logged in: this browser first, then the last seen. */
export const ownSessionsQuery = { ...question('/api/own-sessions'), refetchOnWindowFocus: true }

/** Logs out on that browser. */
export const endOwnSession = (id: string) => client.DELETE('/api/own-sessions/{id}', { params: { path: { id } } })

/** Logs out everywhere but here. */
export const endOtherSessions = () => client.DELETE('/api/own-sessions')

/** The accounts of the demonstration; none anywhere else. */
export const demoAccountsQuery = {
  ...question('/api/session/demo-accounts', {}, (asked) =>
    asked.catch((thrown: unknown) => {
      if (asProblem(thrown).connectionLost) throw thrown
      return []
    }),
  ),
  retry: false,
}
