import { request as secureRequest } from 'node:https'
import { request as plainRequest, type IncomingHttpHeaders } from 'node:http'
import { Application } from './application'
import { expect, look, PASSWORD, test as base } from './fixtures'
import { Nginx, whyNoNginx } from './nginx'

interface Answer { status: number; headers: IncomingHttpHeaders; body: string }
interface Ask { method?: string; from?: string; headers?: Record<string, string>; body?: unknown }

/** The program behind nginx, as the handbook configures both. */
const test = base.extend<object, { behind: { nginx: Nginx; program: Application } }>({
  behind: [
    async ({}, use) => {
      const nginx = await Nginx.reserve()
      const program = await Application.launch([`--todoke.public-url=${nginx.url}`, '--todoke.proxies=127.0.0.1'])
      await nginx.start(Number(new URL(program.url).port))
      await use({ nginx, program })
      await nginx.stop()
      await program.dispose()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
})

test.use({ ignoreHTTPSErrors: true })
test.skip(whyNoNginx() !== undefined, whyNoNginx())

/** A request from one of the addresses of this machine, as a computer of the office makes it. */
function ask(url: string, { method = 'GET', from = '127.0.0.7', headers = {}, body }: Ask = {}): Promise<Answer> {
  const send = url.startsWith('https') ? secureRequest : plainRequest
  return new Promise((answered, failed) => {
    const request = send(url, { method, localAddress: from, family: 4, headers: { 'Content-Type': 'application/json', ...headers }, rejectUnauthorized: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk }).on('end', () => answered({ status: response.statusCode!, headers: response.headers, body: text }))
    })
    request.on('error', failed)
    request.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

/** Logs in as a script does; the token's cookie is whatever the script says it is. */
function logIn(base: string, login: string, password: string, more: Ask = {}): Promise<Answer> {
  const token = base.startsWith('https') ? '__Host-XSRF-TOKEN' : 'XSRF-TOKEN'
  return ask(`${base}/api/session`, {
    method: 'POST', body: { login, password }, ...more,
    headers: { Cookie: `__Host-XSRF-TOKEN=token; ${token}=token`, 'X-XSRF-TOKEN': 'token', ...more.headers },
  })
}

const sessionOf = (answer: Answer) => answer.headers['set-cookie']!.find((cookie) => cookie.startsWith('__Host-TODOKE_SESSION='))!.split(';')[0]!

/** What the history of the organisation says last: who, what, from where. */
async function lastActs(url: string): Promise<{ what: string; address: string | null }[]> {
  const admin = await logIn(url, 'admin', PASSWORD, { from: '127.0.0.99' })
  const history = await ask(`${url}/api/admin/history`, { headers: { Cookie: sessionOf(admin) } })
  return (JSON.parse(history.body) as { items: { what: string; address: string | null }[] }).items.filter(({ address }) => address !== '127.0.0.99')
}

test('a clerk works behind the proxy, with cookies that never leave TLS', async ({ page, behind: { nginx } }) => {
  const opened = await page.goto(`${nginx.url}/login`)
  const headers = opened!.headers()
  expect(headers['strict-transport-security']).toContain('max-age=31536000')
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  await page.getByLabel('ログインID').fill('fuku-encho')
  await page.getByLabel('パスワード').fill(PASSWORD)
  await page.getByRole('button', { name: 'ログイン', exact: true }).click()
  await page.getByRole('banner').getByRole('link', { name: /高橋 恵/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'ログイン中の端末' })).toBeVisible()

  const cookies = await page.context().cookies()
  expect(cookies.map(({ name, secure, httpOnly, sameSite, path }) => `${name} ${secure} ${httpOnly} ${sameSite} ${path}`).sort()).toEqual([
    '__Host-TODOKE_SESSION true true Lax /', '__Host-XSRF-TOKEN true false Lax /'])

  // A change goes through with the token of the page.
  await logIn(nginx.url, 'fuku-encho', PASSWORD, { headers: { 'User-Agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Safari/604.1' } })
  await page.reload()
  await look(page, 'account-devices')
  await page.getByRole('button', { name: 'iPhone の Safari をログアウトさせる' }).click()
  await expect(page.getByText('その端末をログアウトさせました。')).toBeVisible()
  await expect(page.getByText('iPhone の Safari')).toHaveCount(0)
})

test('whoever comes without TLS is sent to it, and what is not for the office is not there', async ({ behind: { nginx } }) => {
  const plain = await ask(`http://localhost:${nginx.plainPort}/tasks`)
  expect([plain.status, plain.headers.location]).toEqual([301, 'https://localhost/tasks'])
  expect((await ask(`${nginx.url}/actuator/health`)).status).toBe(404)
})

test('the history tells the address of the computer, whatever it claims', async ({ behind: { nginx, program } }) => {
  await logIn(nginx.url, 'encho', 'wrong', { from: '127.0.0.11', headers: { 'X-Forwarded-For': '203.0.113.1', Forwarded: 'for=203.0.113.1' } })
  expect((await lastActs(nginx.url))[0]).toMatchObject({ what: 'LoginFailed', address: '127.0.0.11' })

  await logIn(program.url, 'encho', 'wrong', { from: '127.0.0.12', headers: { 'X-Forwarded-For': '203.0.113.2', 'X-Forwarded-Proto': 'https' } })
  expect((await lastActs(nginx.url))[0]).toMatchObject({ what: 'LoginFailed', address: '127.0.0.12' })
})

test('wrong passwords make one computer wait, and nobody else behind the same proxy', async ({ behind: { nginx } }) => {
  for (let tried = 0; tried < 5; tried++) expect((await logIn(nginx.url, 'iin', 'wrong', { from: '127.0.0.21' })).status).toBe(401)
  expect((await logIn(nginx.url, 'iin', PASSWORD, { from: '127.0.0.21' })).status).toBe(429)
  expect((await logIn(nginx.url, 'iin', PASSWORD, { from: '127.0.0.22' })).status).toBe(200)
  expect((await logIn(nginx.url, 'koho', PASSWORD, { from: '127.0.0.21' })).status).toBe(200)
  expect((await lastActs(nginx.url)).map(({ what }) => what)).toContain('LoginPaused')
})

test('a page of another site changes nothing', async ({ behind: { nginx } }) => {
  for (const [name, value] of [['Origin', 'https://elsewhere.example'], ['Origin', 'null'], ['Sec-Fetch-Site', 'cross-site'], ['Sec-Fetch-Site', 'same-site']] as const) {
    const refused = await logIn(nginx.url, 'koho', PASSWORD, { headers: { [name]: value } })
    expect([refused.status, (JSON.parse(refused.body) as { type: string }).type]).toEqual([403, '/problems/other-site'])
  }
  expect((await logIn(nginx.url, 'koho', PASSWORD, { headers: { Origin: nginx.url } })).status).toBe(200)
})

test('a restart logs nobody out', async ({ behind: { nginx, program } }) => {
  const session = sessionOf(await logIn(nginx.url, 'koho', PASSWORD))

  await program.kill()
  await program.start()

  const after = await ask(`${nginx.url}/api/session`, { headers: { Cookie: session } })
  expect([after.status, after.body]).toEqual([200, expect.stringContaining('koho')])
})
