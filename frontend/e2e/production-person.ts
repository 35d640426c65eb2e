import { randomUUID } from 'node:crypto'
import { request as plainRequest, type IncomingHttpHeaders } from 'node:http'
import { request as secureRequest } from 'node:https'
import { expect } from './fixtures'
import { FIRST_ADMIN } from './production'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}
interface Ask {
  method?: string
  from?: string
  headers?: Record<string, string>
  body?: unknown
}

/** What people of this production log in with, once they have chosen their own. */
export const PASSWORD = 'kaze-no-toori-michi-8'

/** A request from one of the addresses of this machine, as a computer of the office makes it. */
export function ask(
  url: string,
  { method = 'GET', from = '127.0.0.7', headers = {}, body }: Ask = {},
): Promise<Answer> {
  const send = url.startsWith('https') ? secureRequest : plainRequest
  return new Promise((answered, failed) => {
    const request = send(
      url,
      {
        method,
        localAddress: from,
        family: 4,
        headers: { 'Content-Type': 'application/json', ...headers },
        rejectUnauthorized: false,
      },
      (response) => {
        let text = ''
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => {
            text += chunk
          })
          .on('end', () => answered({ status: response.statusCode!, headers: response.headers, body: text }))
      },
    )
    request.on('error', failed)
    request.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

/** Logs in as a script does; the token's cookie is whatever the script says it is. */
export function logIn(base: string, login: string, password: string, more: Ask = {}): Promise<Answer> {
  const token = base.startsWith('https') ? '__Host-XSRF-TOKEN' : 'XSRF-TOKEN'
  return ask(`${base}/api/session`, {
    method: 'POST',
    body: { login, password },
    ...more,
    headers: { Cookie: `__Host-XSRF-TOKEN=token; ${token}=token`, 'X-XSRF-TOKEN': 'token', ...more.headers },
  })
}

/** The cookie of the session that an answer gives. */
export const sessionOf = (answer: Answer) =>
  answer.headers['set-cookie']!.find((cookie) => cookie.startsWith('__Host-TODOKE_SESSION='))!.split(';')[0]!

/** A person at work in a script: logged in, each request with the session, the token and whose page it is. */
export class Person {
  private constructor(
    private readonly base: string,
    private session: string,
    private readonly account: string,
  ) {}

  static async logIn(base: string, login: string, password: string): Promise<Person> {
    const answer = await logIn(base, login, password)
    expect([answer.status, login]).toEqual([200, login])
    return new Person(base, sessionOf(answer), (JSON.parse(answer.body) as { account: { id: string } }).account.id)
  }

  async does(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await ask(`${this.base}${path}`, {
      method,
      body,
      headers: {
        Cookie: `__Host-XSRF-TOKEN=token; ${this.session}`,
        'X-XSRF-TOKEN': 'token',
        'Acting-Account': this.account,
        'Idempotency-Key': randomUUID(),
      },
    })
    expect(answer.status < 300 ? 'done' : `${method} ${path}: ${answer.status} ${answer.body}`).toBe('done')
    if (answer.headers['set-cookie']?.some((cookie) => cookie.startsWith('__Host-TODOKE_SESSION=')))
      this.session = sessionOf(answer)
    return answer
  }

  async reads<T>(path: string): Promise<T> {
    return JSON.parse((await this.does('GET', path)).body) as T
  }
}

/** A nursery with its section, entered by the first administrator; everybody has chosen a password of their own. */
export async function enterTheNursery(base: string): Promise<void> {
  const admin = await Person.logIn(base, FIRST_ADMIN.login, FIRST_ADMIN.password)
  expect(
    (await admin.reads<{ code: string }[]>('/api/admin/units')).map(({ code }) => code),
    'nothing is invented',
  ).toEqual(['M'])
  for (const [code, kind, parentCode, name] of [
    ['D-KODOMO', 'DEPARTMENT', 'M', 'こども家庭部'],
    ['S-HOIKU', 'SECTION', 'D-KODOMO', '保育課'],
    ['F001', 'FACILITY', 'S-HOIKU', 'わかば保育園'],
  ]) {
    await admin.does('POST', '/api/admin/units', { code, kind, parentCode, name, phone: null })
  }
  for (const [unitCode, role, name, login, displayName] of [
    ['F001', 'facility-staff', '保育士', 'hoiku-a', '山田 花子'],
    ['F001', 'facility-head', '園長', 'encho', '佐藤 和子'],
    ['S-HOIKU', 'section-chief', '保育課長', 'hoiku-kacho', '中村 健一'],
    ['D-KODOMO', 'department-director', 'こども家庭部長', 'bucho', '小林 正'],
  ] as const) {
    await admin.does('POST', '/api/admin/posts', { unitCode, role, name })
    await admin.does('POST', '/api/admin/accounts', {
      login,
      displayName,
      personnelNumber: `7-${login.length}${login.charCodeAt(0)}`,
      mail: `${login}@example.lg.jp`,
      phone: null,
      password: `hajimete-${login.length}-no-kagi`,
    })
    const units = await admin.reads<{ code: string; posts: { id: number; role: string }[] }[]>('/api/admin/units')
    const post = units.find(({ code }) => code === unitCode)!.posts.find((held) => held.role === role)!
    await admin.does('POST', `/api/admin/posts/${post.id}/holders`, {
      login,
      title: null,
      deputy: false,
      from: '2026-04-01',
      to: null,
    })
    const person = await Person.logIn(base, login, `hajimete-${login.length}-no-kagi`)
    await person.does('PUT', '/api/session/password', {
      current: `hajimete-${login.length}-no-kagi`,
      password: PASSWORD,
    })
  }
}
