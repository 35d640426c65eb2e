import type { paths } from './api-types'
import { accepted, addressOf, requestHeaders } from './http'
import { Problem } from './problem'
import type { Given } from './query-keys'

/** Headers of an answer as the browser's older way of sending tells them. */
function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers()
  for (const line of request.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  return headers
}

function answer(request: XMLHttpRequest): Promise<Response> {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Problem(0))
    request.onload = () =>
      resolve(new Response(request.responseText, { status: request.status, headers: headersOf(request) }))
    request.onerror = lost
    request.onabort = lost
    request.ontimeout = lost
  })
}

/** The operations that take a form with a file. */
type Taking = {
  [P in keyof paths]: paths[P] extends { post: { requestBody?: { content: { 'multipart/form-data': unknown } } } }
    ? P
    : never
}[keyof paths]
type Answer<P extends Taking> = paths[P]['post'] extends { responses: infer R }
  ? R[keyof R & (200 | 201)] extends { content: { 'application/json': infer A } }
    ? A
    : never
  : never

/**
 * Sends a form with a file; `onProgress` hears how much of it has left, from 0 to 1. Refusals are thrown as Problem.
 * `key` is the press of the button: sent again after a broken connection it makes one fact.
 */
export async function upload<P extends Taking>(
  operation: P,
  given: Given['path'],
  form: FormData,
  key: string,
  onProgress: (part: number) => void,
): Promise<Answer<P>> {
  const path = addressOf(operation, given)
  const headers = await requestHeaders('POST', path)
  const request = new XMLHttpRequest()
  request.open('POST', path)
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  request.setRequestHeader('Idempotency-Key', key)
  request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
    if (lengthComputable) onProgress(loaded / total)
  }
  const answered = answer(request)
  request.send(form)
  return (await (await accepted(await answered, path)).json()) as Answer<P>
}
