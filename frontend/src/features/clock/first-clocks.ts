import { isRunning, type ClockLine } from '@/lib/clocks'

/** The running clocks in the order in which they concern the reader: the own, those of the law, then those of others; among equals the earliest limit first. */
export function byConcern(clocks: readonly ClockLine[]): ClockLine[] {
  return clocks
    .filter(isRunning)
    .sort((one, other) => rank(one) - rank(other) || Date.parse(one.limit) - Date.parse(other.limit))
}

const rank = ({ mine, byLaw }: ClockLine) => (mine ? 0 : byLaw ? 1 : 2)

/** Those of them that stand open: the own and those of the law; where there is neither, the first of the others. */
export function standOpen(sorted: readonly ClockLine[]): ClockLine[] {
  const open = sorted.filter(({ mine, byLaw }) => mine || byLaw)
  return open.length > 0 ? open : sorted.slice(0, 1)
}
