import type { ProposedText } from '@/lib/proposal'
import type { OfficialText } from './api'

/** Heading and text as they would be published now: the last that was kept, else what the facts make. */
export function wordsOf({ composed, kept }: OfficialText): string {
  const { heading, body } = kept.at(-1) ?? composed
  return `${heading}\n\n${body}`
}

/** Whether the director has approved the last version. */
export const isApproved = ({ kept }: OfficialText) => kept.at(-1)?.said?.outcome === 'APPROVED'

/** From what {@link wordsOf} comes. */
export const madeFrom = ({ kept }: OfficialText): ProposedText['from'] =>
  kept.length > 0 ? ['PUBLICATION_TEXT'] : ['FIRST_REPORT', 'COURSE', 'COUNTS', 'NOTIFICATION', 'PLAN', 'UNITS']
