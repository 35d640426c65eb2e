import { describe, expect, it } from 'vitest'
import { pieces } from './pieces'

describe('two versions of a report', () => {
  it('mark only the words that changed, though Japanese has no spaces', () => {
    const found = pieces('18日の返却を誰も見ていない。', '18日の返却を副園長が見ていた。')

    expect(
      found
        .filter(({ where }) => where !== 'after')
        .map(({ text }) => text)
        .join(''),
    ).toBe('18日の返却を誰も見ていない。')
    expect(
      found
        .filter(({ where }) => where !== 'before')
        .map(({ text }) => text)
        .join(''),
    ).toBe('18日の返却を副園長が見ていた。')
    expect(found[0]).toEqual({ text: expect.stringContaining('18日の返却を'), where: 'both' })
    expect(
      found
        .filter(({ where }) => where === 'after')
        .map(({ text }) => text)
        .join(''),
    ).toContain('副園長')
  })

  it('have nothing to mark where they are the same', () => {
    expect(pieces('施錠していた。', '施錠していた。')).toEqual([{ text: '施錠していた。', where: 'both' }])
  })
})
