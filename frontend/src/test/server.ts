import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

/** The window of the tests keeps the origin with which it began and so asks first whether it may ask. */
const MAY_ASK = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Allow-Headers': 'X-XSRF-TOKEN, Idempotency-Key, Content-Type',
}

/** A request as it came over the wire; what was sent as a form is read as one. */
export interface Arrived {
  method: string
  path: string
  key: string | undefined
  form: FormData
  body: unknown
}

async function arrived(request: IncomingMessage): Promise<Arrived> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const type = request.headers['content-type'] ?? ''
  const sent = () => new Response(new Uint8Array(Buffer.concat(chunks)), { headers: { 'Content-Type': type } })
  return {
    method: request.method!,
    path: request.url!,
    key: request.headers['idempotency-key'] as string | undefined,
    form: type.startsWith('multipart/') ? await sent().formData() : new FormData(),
    body: type.startsWith('application/json') ? await sent().json() : undefined,
  }
}

type Answer = [status: number, body?: unknown] | undefined

/**
 * A server in this process that answers what the page under test asks: for what a browser sends in another way than `fetch`.
 * `answer` gives a status and a body, at once or later, or nothing where the connection breaks. The page is of this server from now on, so
 * modules that remember their origin are imported afterwards.
 */
export async function serve(answer: (request: Arrived) => Answer | Promise<Answer>): Promise<void> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, MAY_ASK).end()
    void arrived(request).then(async (asked) => {
      const given = await answer(asked)
      if (!given) return void request.socket.destroy()
      const [status, body] = given
      response.writeHead(status, { ...MAY_ASK, 'Content-Type': 'application/json' })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  afterAll(() => void server.close())
  const { port } = server.address() as AddressInfo
  const { jsdom } = globalThis as unknown as { jsdom: { reconfigure: (to: { url: string }) => void } }
  jsdom.reconfigure({ url: `http://127.0.0.1:${port}/` })
  document.cookie = 'XSRF-TOKEN=test'
}
