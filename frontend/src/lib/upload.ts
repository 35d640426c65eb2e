import { accepted, requestHeaders } from './http'
import { Problem } from './problem'

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
    request.onload = () => resolve(new Response(request.responseText, { status: request.status, headers: headersOf(request) }))
    request.onerror = lost
    request.onabort = lost
    request.ontimeout = lost
  })
}

/**
 * Sends a form with a file; `onProgress` hears how much of it has left, from 0 to 1. Refusals are thrown as Problem.
 * `key` is the press of the button: sent again after a broken connection it makes one fact.
 */
export async function upload<T>(path: string, form: FormData, key: string, onProgress: (part: number) => void): Promise<T> {
  const headers = await requestHeaders('POST', path)
  const request = new XMLHttpRequest()
  request.open('POST', path)
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  request.setRequestHeader('Idempotency-Key', key)
  request.upload.onprogress = ({ loaded, total, lengthComputable }) => { if (lengthComputable) onProgress(loaded / total) }
  const answered = answer(request)
  request.send(form)
  return await (await accepted(await answered, path)).json() as T
}
