import { useSyncExternalStore } from 'react'
import { fromInputs, toInputs } from './dates'

/** Response header in which the application states its own clock; only this clock decides what is overdue. */
export const SERVER_NOW_HEADER = 'X-Server-Now'

let offset = 0
let stated = false
const listeners = new Set<() => void>()

/** Takes the server's clock from a value that the application itself stated. */
export function noteServerNow(instant: string): void {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) return
  stated = true
  moveTo(at)
}

/** Takes the clock from a response: the application's own header, or HTTP's Date until the application has spoken. */
export function noteResponseTime(headers: Headers): void {
  const own = headers.get(SERVER_NOW_HEADER)
  const date = headers.get('Date')
  if (own) noteServerNow(own)
  else if (date && !stated && !Number.isNaN(Date.parse(date))) moveTo(Date.parse(date))
}

function moveTo(at: number): void {
  const next = at - Date.now()
  if (Math.abs(next - offset) < 1000) return
  offset = next
  listeners.forEach((listener) => listener())
}

/** The server's now in epoch milliseconds, counted on from what it last said. */
export function serverNow(): number {
  return Date.now() + offset
}

const STEP = 5_000

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const timer = setInterval(listener, STEP)
  return () => {
    listeners.delete(listener)
    clearInterval(timer)
  }
}

/** The server's now, ticking, so that a page left open turns overdue by itself. Exact to five seconds. */
export function useServerNow(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(serverNow() / STEP) * STEP)
}

/** The server's now as the date-time field holds it: an instant to the minute. */
export function thisMinute(): string {
  const { date, time } = toInputs(serverNow())
  return fromInputs(date, time)!
}
