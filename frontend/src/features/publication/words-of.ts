import type { ProposedText } from '@/lib/proposal'
import type { OfficialText } from './api'

/** Heading and text as they would be published now: the last that was kept, else what the facts make. */
export function wordsOf({ composed, kept }: OfficialText): string {
  const { heading, body } = kept.at(-1) ?? composed
  return `${heading}\n\n${body}`
}

/** From what {@link wordsOf} comes. */
export const madeFrom = ({ kept }: OfficialText): ProposedText['from'] =>
  kept.length > 0 ? ['PUBLICATION_TEXT'] : ['FIRST_REPORT', 'COURSE', 'COUNTS', 'NOTIFICATION', 'PLAN', 'UNITS']
