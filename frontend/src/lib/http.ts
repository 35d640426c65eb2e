import createClient from 'openapi-fetch'
import type { paths } from './api-types'
import { Problem, problemOf } from './problem'
import { partsOf, type Given, type Path } from './query-keys'
import { noteResponseTime } from './server-time'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
// A connection that is gone without a word must not leave anybody waiting.
const PATIENCE = 60_000
const unauthenticated = new Set<(problem: Problem) => void>()

/** The problem of a request whose page is shown to somebody else than who is logged in by now. */
export const ANOTHER_PERSON = '/problems/another-person'

const ACTING = 'Acting-Account'
let acting: string | undefined

/** Calls back when the application says that nobody, or somebody else, is logged in by now. Returns how to stop. */
export function onUnauthenticated(listener: (problem: Problem) => void): () => void {
  unauthenticated.add(listener)
  return () => unauthenticated.delete(listener)
}

/** The header by which a request says for whom its page is shown. */
export const actingAs = (account: string): Record<string, string> => ({ [ACTING]: account })

/** From now on every request says that its page is shown to this account; the application refuses it once another one is logged in. */
export function actAs(account: string | undefined): void {
  acting = account
}

/** Behind TLS the cookie's name says that it is of this host alone. */
const TOKEN = /(?:^|; )(?:__Host-)?XSRF-TOKEN=([^;]*)/

function csrfToken(): string | undefined {
  const token = TOKEN.exec(document.cookie)?.[1]
  return token && decodeURIComponent(token)
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
  } catch {
    throw new Problem(0)
  }
}

/** Who is logged in on this browser is asked without saying who should be. */
const asksWho = (method: string, path: string) => method === 'GET' && path === '/api/session'

/** What a request carries: for whom its page is shown and, where it changes something, the token, asked for where the browser holds none yet. */
export async function requestHeaders(method: string, path: string): Promise<Record<string, string>> {
  const person: Record<string, string> = acting === undefined || asksWho(method, path) ? {} : actingAs(acting)
  if (SAFE.has(method)) return person
  if (!csrfToken()) await reach(new Request(new URL('/api/session', location.origin)))
  return { ...person, 'X-XSRF-TOKEN': csrfToken() ?? '' }
}

/** An answer of the application: itself when it is no refusal, else the Problem it tells is thrown. */
export async function accepted(response: Response, path: string): Promise<Response> {
  noteResponseTime(response.headers)
  if (response.ok) return response
  const problem = await problemOf(response)
  const ofLogin = path.startsWith('/api/session') && problem.type !== ANOTHER_PERSON
  if (problem.status === 401 && !ofLogin) unauthenticated.forEach((listener) => listener(problem))
  throw problem
}

/** Sends with session, person and CSRF token; gives the response or throws a Problem. */
async function send(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname
  for (const [name, value] of Object.entries(await requestHeaders(request.method, path))) {
    if (!request.headers.has(name)) request.headers.set(name, value)
  }
  return accepted(await reach(request), path)
}

/** The client typed by the application's OpenAPI document. Refusals are thrown as Problem. */
export const client = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin', fetch: send })

/** The data of a typed call: `await data(client.GET('/api/session'))`. */
export async function data<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T
}

/** The address of an operation as a link or a form uses it, its names filled in. */
export const addressOf = (path: Path, given: Given['path'] = {}): string =>
  `/api/${partsOf(path, given).map(segment).join('/')}`

/** One segment of an address that is chosen by data: keeps odd characters from changing the path. */
export const segment = encodeURIComponent
