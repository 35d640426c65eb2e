import { describe, expect, it } from 'vitest'
import type { Texts } from '@/lib/texts'
import { english } from './english'
import { japanese } from './japanese'

const keysOf = (texts: Texts, prefix = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  )

const components = import.meta.glob<string>('../**/*.tsx', { eager: true, query: '?raw', import: 'default' })
const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' })

describe('texts of the screens', () => {
  it('say the same things in Japanese and English', () => {
    expect(keysOf(japanese).length).toBeGreaterThan(1000)
    expect(keysOf(english).sort()).toEqual(keysOf(japanese).sort())
  })

  it('stand in the i18n files and not in the components', () => {
    const found = Object.entries(components)
      .filter(([path]) => !path.endsWith('.test.tsx') && !path.startsWith('../test/'))
      .filter(([, source]) =>
        /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
      )
      .map(([path]) => path)

    expect(Object.keys(components).length).toBeGreaterThan(20)
    expect(found).toEqual([])
  })

  it('are there wherever a source names one', () => {
    const there = new Set(keysOf(japanese))
    const named = Object.entries(sources)
      .filter(([path]) => !path.includes('.test.'))
      .flatMap(([path, source]) =>
        [...source.matchAll(/\bt\('([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => `${path} ${key}`),
      )

    expect(named.length).toBeGreaterThan(500)
    expect(named.filter((one) => !there.has(one.split(' ')[1]!) && !there.has(`${one.split(' ')[1]}_other`))).toEqual(
      [],
    )
  })

  it('are each shown somewhere', () => {
    const code = Object.entries(sources)
      .filter(([path]) => !/\.test\.|\/texts\.|api-types/.test(path))
      .map(([, source]) => source)
      .join('\n')
    const named = new Set([...code.matchAll(/['"`](\w+(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key!))
    // A key that is put together, such as `admin.${word}Title`, names all that fit.
    const put = [...code.matchAll(/`(\w+\.(?:[^`$]|\$\{(?:[^{}]|\{[^{}]*\})*\})*)`/g)]
      .map(([, key]) => key!.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/))
      .filter((parts) => parts.length > 1)
      .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[^\w-]/g, '\\$&')).join('.+')}$`))
    const shown = (key: string) => named.has(key) || put.some((pattern) => pattern.test(key))

    expect(keysOf(japanese).filter((key) => !shown(key.replace(/_(one|other)$/, '')) && !shown(key))).toEqual([])
  })

  it('leave to the clock of the case how many days a report or a notice has', () => {
    const said = (texts: Texts): string[] =>
      Object.values(texts).flatMap((value) => (typeof value === 'string' ? [value] : said(value)))

    expect(
      [...said(japanese), ...said(english)].filter((text) =>
        /(?:14|30|60)日(?:以内|後|目)|[3３]～[5５]日|\b(?:14|30|60) days\b|3 to 5 days/.test(text),
      ),
    ).toEqual([])
  })
})
