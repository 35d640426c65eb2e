import type { OfficialText } from './api'

/** Heading and text as they would be published now: the last that was kept, else what the facts make. */
export function wordsOf({ composed, kept }: OfficialText): string {
  const { heading, body } = kept.at(-1) ?? composed
  return `${heading}\n\n${body}`
}
