import { toInputs } from '@/lib/dates'
import type { CauseClass } from './api'

/** What a class was called when that was written; today's name is no old case's. */
export function wordsOn(classes: readonly CauseClass[], code: string, writtenAt: string): string {
  const day = toInputs(writtenAt).date
  const names = classes.find((one) => one.code === code)?.names ?? []
  return names.findLast(({ from }) => from === null || from <= day)?.words ?? code
}
