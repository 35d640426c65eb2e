import { afterEach, vi } from 'vitest'

/** A request as the application would get it. */
export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  headers: Headers
  body: unknown
}

/** A refusal as the application writes it. */
export const refusal = (status: number, body: object) => Response.json(body, { status })

/**
 * Stands in for the application at the network: gives to each request what `answer` says (a Response as it is, nothing as an
 * empty answer, all else as JSON) and tells what was asked.
 */
export function standIn(answer: (asked: Asked) => unknown): Asked[] {
  const all: Asked[] = []
  document.cookie = 'XSRF-TOKEN=test'
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url)
    const text = await request.text()
    const asked = {
      method: request.method,
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: text ? (JSON.parse(text) as unknown) : undefined,
    }
    all.push(asked)
    const given = await answer(asked)
    if (given instanceof Response) return given
    return given === undefined ? new Response(null, { status: 204 }) : Response.json(given)
  })
  return all
}

afterEach(() => {
  vi.unstubAllGlobals()
  document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT'
})
