import { describe, expect, it } from 'vitest'
import type { Texts } from '@/lib/texts'
import { english } from './english'
import { japanese } from './japanese'

const keysOf = (texts: Texts, prefix = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`)))

const components = import.meta.glob<string>('../**/*.tsx', { eager: true, query: '?raw', import: 'default' })

describe('texts of the screens', () => {
  it('say the same things in Japanese and English', () => {
    expect(keysOf(japanese).length).toBeGreaterThan(1000)
    expect(keysOf(english).sort()).toEqual(keysOf(japanese).sort())
  })

  it('stand in the i18n files and not in the components', () => {
    const found = Object.entries(components)
      .filter(([path]) => !path.endsWith('.test.tsx'))
      .filter(([, source]) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
      .map(([path]) => path)

    expect(Object.keys(components).length).toBeGreaterThan(20)
    expect(found).toEqual([])
  })
})
