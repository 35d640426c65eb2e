import type { Filing } from './api'
import type { Filed } from './filing-schema'
import { LINES, saysAnything, useFiled, type Line, type Said } from './lines'

/** The filing with which a report is compared, and what it said. */
export interface Previous {
  kind: Filed
  said: Said
}

/**
 * The last of the filings before that says something. A report is compared with a report: what answers a request tells
 * only what was asked, and is itself compared with whatever was filed last.
 */
export function usePrevious(): (before: readonly Filing[], kind: Filed) => Previous | undefined {
  const filed = useFiled()
  return (before, kind) =>
    before
      .filter((one) => kind === 'ADDITIONAL' || one.kind !== 'ADDITIONAL')
      .map((one) => ({ kind: one.kind, said: filed(one) }))
      .findLast(({ said }) => saysAnything(said))
}

/** The lines to be compared; of an answer only what it says, for nobody asked for the others. */
export const comparedLines = (kind: Filed, now: Said, before?: Said): Line[] =>
  LINES.filter((line) => now[line] !== '' || (kind !== 'ADDITIONAL' && before !== undefined && before[line] !== ''))

/** The lines that say something else than before; none where there was nothing before. */
export const changedLines = (kind: Filed, now: Said, before?: Said): Line[] =>
  before ? comparedLines(kind, now, before).filter((line) => now[line] !== before[line]) : []
