import { execFileSync } from 'node:child_process'
import { expect, look, test as base } from './fixtures'
import { Nginx, whyNoNginx } from './nginx'
import { FIRST_ADMIN, Production } from './production'
import { ask, enterTheNursery, logIn, PASSWORD, Person, sessionOf } from './production-person'

/** Production behind nginx, as the handbook configures both. */
const test = base.extend<object, { behind: { nginx: Nginx; program: Production } }>({
  behind: [
    async ({ application }, use) => {
      const nginx = await Nginx.reserve()
      const program = await Production.launch(application.binaries, nginx.url)
      await nginx.start(Number(new URL(program.url).port))
      await enterTheNursery(nginx.url)
      await use({ nginx, program })
      await nginx.stop()
      await program.dispose()
    },
    { scope: 'worker', timeout: 600_000 },
  ],
})

test.use({ ignoreHTTPSErrors: true })
test.skip(whyNoNginx() !== undefined, whyNoNginx())

/** What the history of the organisation says last: who, what, from where. */
async function lastActs(url: string): Promise<{ what: string; address: string | null }[]> {
  const admin = await logIn(url, FIRST_ADMIN.login, FIRST_ADMIN.password, { from: '127.0.0.99' })
  const history = await ask(`${url}/api/admin/history`, { headers: { Cookie: sessionOf(admin) } })
  return (JSON.parse(history.body) as { items: { what: string; address: string | null }[] }).items.filter(
    ({ address }) => address !== '127.0.0.99',
  )
}

test('the first report of a new production leaves as a mail that names nobody', async ({
  behind: { nginx, program },
}) => {
  const teacher = await Person.logIn(nginx.url, 'hoiku-a', PASSWORD)
  const { number } = JSON.parse(
    (
      await teacher.does('POST', '/api/incidents', {
        noticedAt: {
          time: { startsAt: new Date(Date.now() - 600_000).toISOString(), openEnd: false },
          unknown: false,
        },
        what: { kind: 'LOSS', medium: 'SD_CARD', description: '山田が書庫を開け、カードがないことに気付きました。' },
        whose: { groups: ['CHILDREN'], contents: '２歳児クラスの写真' },
        persons: { min: 22, max: 46, unknown: false },
        place: { where: '事務所の書庫', lastSeenAt: null, unknown: false },
        malice: 'UNKNOWN',
        unitCode: null,
      })
    ).body,
  ) as { number: string }

  await expect
    .poll(
      () =>
        program.mails.to('encho@example.lg.jp').filter(({ body }) => body.includes(`${nginx.url}/incidents/${number}`))
          .length,
    )
    .toBe(1)
  for (const { head, body } of program.mails.mails) {
    expect(head).toMatch(/^From: .*todoke@example\.lg\.jp/m)
    expect(body).not.toMatch(/山田|書庫/)
  }
})

test('a clerk works behind the proxy, with cookies that never leave TLS', async ({ page, behind: { nginx } }) => {
  const opened = await page.goto(`${nginx.url}/login`)
  const headers = opened!.headers()
  expect(headers['strict-transport-security']).toContain('max-age=31536000')
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  await page.getByLabel('ログインID').fill('hoiku-a')
  await page.getByLabel('パスワード').fill(PASSWORD)
  await page.getByRole('button', { name: 'ログイン', exact: true }).click()
  await page
    .getByRole('banner')
    .getByRole('link', { name: /山田 花子/ })
    .click()
  await expect(page.getByRole('heading', { level: 2, name: 'ログイン中の端末' })).toBeVisible()

  const cookies = await page.context().cookies()
  expect(
    cookies
      .map(({ name, secure, httpOnly, sameSite, path }) => `${name} ${secure} ${httpOnly} ${sameSite} ${path}`)
      .sort(),
  ).toEqual(['__Host-TODOKE_SESSION true true Lax /', '__Host-XSRF-TOKEN true false Lax /'])

  // A change goes through with the token of the page.
  await logIn(nginx.url, 'hoiku-a', PASSWORD, {
    headers: { 'User-Agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Safari/604.1' },
  })
  await page.reload()
  await look(page, 'account-devices')
  await page.getByRole('button', { name: 'iPhone の Safari をログアウトさせる' }).click()
  await expect(page.getByText('その端末をログアウトさせました。')).toBeVisible()
  await expect(page.getByText('iPhone の Safari')).toHaveCount(0)
})

test('whoever comes without TLS is sent to it, and what is not for the office is not there', async ({
  behind: { nginx },
}) => {
  const plain = await ask(`http://localhost:${nginx.plainPort}/tasks`)
  expect([plain.status, plain.headers.location]).toEqual([301, 'https://localhost/tasks'])
  expect((await ask(`${nginx.url}/actuator/health`)).status).toBe(404)
})

test('the history tells the address of the computer, whatever it claims', async ({ behind: { nginx, program } }) => {
  await logIn(nginx.url, 'encho', 'wrong', {
    from: '127.0.0.11',
    headers: { 'X-Forwarded-For': '203.0.113.1', Forwarded: 'for=203.0.113.1' },
  })
  expect((await lastActs(nginx.url))[0]).toMatchObject({ what: 'LoginFailed', address: '127.0.0.11' })

  await logIn(program.url, 'encho', 'wrong', {
    from: '127.0.0.12',
    headers: { 'X-Forwarded-For': '203.0.113.2', 'X-Forwarded-Proto': 'https' },
  })
  expect((await lastActs(nginx.url))[0]).toMatchObject({ what: 'LoginFailed', address: '127.0.0.12' })
})

test('wrong passwords make one computer wait, and nobody else behind the same proxy', async ({ behind: { nginx } }) => {
  for (let tried = 0; tried < 5; tried++)
    expect((await logIn(nginx.url, 'hoiku-kacho', 'wrong', { from: '127.0.0.21' })).status).toBe(401)
  expect((await logIn(nginx.url, 'hoiku-kacho', PASSWORD, { from: '127.0.0.21' })).status).toBe(429)
  expect((await logIn(nginx.url, 'hoiku-kacho', PASSWORD, { from: '127.0.0.22' })).status).toBe(200)
  expect((await logIn(nginx.url, 'bucho', PASSWORD, { from: '127.0.0.21' })).status).toBe(200)
  expect((await lastActs(nginx.url)).map(({ what }) => what)).toContain('LoginPaused')
})

test('what is too large is refused in words, before anybody logs in', async ({ behind: { nginx } }) => {
  for (const path of ['/api/session', '/api/sessio%6e']) {
    const refused = await ask(`${nginx.url}${path}`, {
      method: 'POST',
      body: 'x'.repeat(3_000_000),
      headers: { Cookie: '__Host-XSRF-TOKEN=token', 'X-XSRF-TOKEN': 'token' },
    })
    expect([refused.status, refused.body]).toEqual([413, expect.stringContaining('/problems/too-large')])
  }
})

test('a page of another site changes nothing', async ({ behind: { nginx } }) => {
  for (const [name, value] of [
    ['Origin', 'https://elsewhere.example'],
    ['Origin', 'null'],
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Site', 'same-site'],
  ] as const) {
    const refused = await logIn(nginx.url, 'bucho', PASSWORD, { headers: { [name]: value } })
    expect([refused.status, (JSON.parse(refused.body) as { type: string }).type]).toEqual([403, '/problems/other-site'])
  }
  expect((await logIn(nginx.url, 'bucho', PASSWORD, { headers: { Origin: nginx.url } })).status).toBe(200)
})

test('a restart logs nobody out', async ({ behind: { nginx, program } }) => {
  const session = sessionOf(await logIn(nginx.url, 'bucho', PASSWORD))

  await program.kill()
  await program.start()

  const after = await ask(`${nginx.url}/api/session`, { headers: { Cookie: session } })
  expect([after.status, after.body]).toEqual([200, expect.stringContaining('bucho')])
})

test('the jar for production holds nothing that only a demo or a test needs, and says what it is made of', () => {
  const entries = execFileSync('jar', ['tf', Production.jar()], { encoding: 'utf8', maxBuffer: 50_000_000 }).split('\n')
  expect(
    entries.filter((name) => /(embedded-postgres|greenmail|junit|archunit|assertj|mockito|test)[^/]*\.jar$/.test(name)),
  ).toEqual([])
  expect(entries).toEqual(expect.arrayContaining(['META-INF/sbom/application.cdx.json', 'META-INF/THIRD-PARTY.txt']))
})
