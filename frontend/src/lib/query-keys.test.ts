import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' })
const keys = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(/queryKey: (\[[^\]]*\])/g)].map(([, key]) => ({ path, key: key! })))

describe('what is read of a case', () => {
  it('lies under one key, so that no answer from before an act stays on the page', () => {
    expect(keys.length).toBeGreaterThan(40)
    expect(keys.filter(({ key }) => /\bnumber\b/.test(key)).filter(({ key }) => !key.startsWith('[...caseKey(number)'))
      // A draft is read once, when its form opens: what is being typed is newer than any answer.
      .filter(({ path }) => path !== './step-draft.ts')).toEqual([])
  })
})
