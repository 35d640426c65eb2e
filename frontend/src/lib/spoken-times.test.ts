import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatMoment } from './dates'

const TABLE = '../backend/src/test/resources/calendar/spoken-times.csv'
const ROWS = readFileSync(TABLE, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('|'))
const instant = (local: string) => (local.includes('T') ? `${local}:00+09:00` : local)

describe('the screens', () => {
  it.each(ROWS.filter(([, begins]) => begins))(
    'write “%s” in the words in which it was understood',
    (_, begins, ends, words) => {
      const approx = words!.endsWith('頃')
      expect(
        formatMoment({
          at: instant(begins!),
          until: ends ? instant(ends) : null,
          dateOnly: !begins!.includes('T'),
          approx,
        }),
      ).toBe(words)
    },
  )
})
