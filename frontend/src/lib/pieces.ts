import { diffWords } from 'diff'

/** A piece of text: in both versions, only in the one before, or only in the new one. */
export interface Piece {
  text: string
  where: 'both' | 'before' | 'after'
}

const words = new Intl.Segmenter('ja', { granularity: 'word' })

/** Two versions of a text word by word, Japanese too. */
export function pieces(before: string, after: string): Piece[] {
  return diffWords(before, after, { intlSegmenter: words }).map(({ value, added, removed }) => ({
    text: value,
    where: added ? 'after' : removed ? 'before' : 'both',
  }))
}
