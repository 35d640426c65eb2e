import { afterEach, describe, expect, it, vi } from 'vitest'
import { actAs, actingAs, addressOf, ANOTHER_PERSON, client, onUnauthenticated } from './http'
import { asProblem } from './problem'
import { serverNow } from './server-time'

function answer(status: number, body?: unknown, headers: Record<string, string> = {}) {
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers })
}

function serve(...answers: (Response | Error)[]) {
  const seen: Request[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    seen.push(request)
    const next = answers.shift()
    if (next instanceof Response) return next
    throw next ?? new TypeError('Failed to fetch')
  })
  return seen
}

const refused = (call: Promise<unknown>) =>
  call.then(() => {
    throw new Error('was accepted')
  }, asProblem)

afterEach(() => {
  vi.unstubAllGlobals()
  actAs(undefined)
  document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT'
})

describe('talking to the application', () => {
  it('sends the CSRF token of the cookie with a change, not with a question', async () => {
    document.cookie = 'XSRF-TOKEN=abc%3D'
    const seen = serve(answer(204), answer(200, []))

    await client.POST('/api/incidents/{number}/closing', { params: { path: { number: '2012-0001' } }, body: {} })
    await client.GET('/api/incidents', { params: { query: { text: 'SDカード', page: 1 } } })

    expect(seen[0]!.headers.get('X-XSRF-TOKEN')).toBe('abc=')
    expect(seen[1]!.headers.has('X-XSRF-TOKEN')).toBe(false)
    expect(new URL(seen[1]!.url).search).toBe('?text=SD%E3%82%AB%E3%83%BC%E3%83%89&page=1')
  })

  it('finds the token that belongs to this host alone, as behind TLS', async () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('OTHER-XSRF-TOKEN=wrong; __Host-XSRF-TOKEN=def')
    const seen = serve(answer(204))

    await client.DELETE('/api/deadlines/feed')

    expect(seen[0]!.headers.get('X-XSRF-TOKEN')).toBe('def')
    vi.restoreAllMocks()
  })

  it('fetches a token first where the browser has none', async () => {
    const seen = serve(answer(401), answer(204))

    await client.DELETE('/api/deadlines/feed')

    expect(seen.map((request) => new URL(request.url).pathname)).toEqual(['/api/session', '/api/deadlines/feed'])
  })

  it('throws the sentence and the fields of a refusal', async () => {
    serve(answer(400, { title: '入力を確認してください', violations: [{ field: 'from', message: '未来です' }] }))

    const problem = await refused(client.GET('/api/tasks'))

    expect(problem).toMatchObject({
      status: 400,
      message: '入力を確認してください',
      violations: [{ field: 'from', message: '未来です' }],
    })
  })

  it('tells a lost connection from a refusal', async () => {
    serve(new TypeError('Failed to fetch'), answer(503), answer(422, { title: '義務なしには理由が要ります' }))

    expect((await refused(client.GET('/api/tasks'))).connectionLost).toBe(true)
    expect((await refused(client.GET('/api/tasks'))).connectionLost).toBe(true)
    expect((await refused(client.GET('/api/tasks'))).connectionLost).toBe(false)
  })

  it('says that the login ended, except when the session itself was asked for', async () => {
    const ended = vi.fn()
    const stop = onUnauthenticated(ended)
    serve(answer(401), answer(401))

    await refused(client.GET('/api/session'))
    expect(ended).not.toHaveBeenCalled()
    await refused(client.GET('/api/incidents'))
    expect(ended).toHaveBeenCalledOnce()
    stop()
  })

  it('says with everything for whom the page is shown, except when it asks who is logged in', async () => {
    document.cookie = 'XSRF-TOKEN=abc'
    actAs('7')
    const seen = serve(answer(204), answer(200, []), answer(200, {}), answer(204))

    await client.DELETE('/api/deadlines/feed')
    await client.GET('/api/incidents')
    await client.GET('/api/session')
    await client.DELETE('/api/session', { headers: actingAs('8') })

    expect(seen.map((request) => request.headers.get('Acting-Account'))).toEqual(['7', '7', null, '8'])
  })

  it('tells that somebody else is logged in, also to whoever logs out', async () => {
    document.cookie = 'XSRF-TOKEN=abc'
    const told: string[] = []
    const stop = onUnauthenticated(({ type }) => told.push(type))
    serve(
      answer(401, { type: ANOTHER_PERSON }),
      answer(401, { type: ANOTHER_PERSON }),
      answer(401, { type: '/problems/login-refused' }),
    )

    await refused(client.GET('/api/incidents'))
    await refused(client.DELETE('/api/session'))
    await refused(client.POST('/api/session', { body: { login: 'encho', password: 'x' } }))

    expect(told).toEqual([ANOTHER_PERSON, ANOTHER_PERSON])
    stop()
  })

  it("keeps the server's clock, not the machine's", async () => {
    serve(answer(200, {}, { 'X-Server-Now': '2012-12-25T07:40:00Z', Date: 'Mon, 23 Nov 2026 00:00:00 GMT' }))

    await client.GET('/api/tasks')

    expect(Math.abs(serverNow() - Date.parse('2012-12-25T07:40:00Z'))).toBeLessThan(2000)
  })

  it('writes addresses of links with odd characters in their place', () => {
    expect(addressOf('/api/incidents/{number}/papers/{paper}', { number: '2012-0001', paper: 'a/b?' })).toBe(
      '/api/incidents/2012-0001/papers/a%2Fb%3F',
    )
  })
})
