import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { below, caseKey, keyOf, stepKey, typingKey, type Path } from './query-keys'

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../lib/query-keys.ts', '!../lib/question.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})
const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: Record<string, { get?: unknown }> }
const asked = Object.keys(paths).filter((path) => paths[path]!.get) as Path[]

/** An address with something in the place of each name. */
const given = (path: string) =>
  Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, `<${name}>`]))

describe('the keys of answers', () => {
  it('are made in one place', () => {
    const made = Object.entries(sources).flatMap(([path, source]) =>
      [...source.matchAll(/queryKey: ([^,)}\n]*)/g)].map(([, key]) => ({ path, key: key! })),
    )

    expect(made.length).toBeGreaterThan(20)
    expect(
      made.filter(
        ({ key }) =>
          !/^((keyOf|below|caseKey|stepKey|typingKey|triedKey|partKey)\(|\w+(Query|asked)\b.*\.queryKey)/.test(key),
      ),
    ).toEqual([])
    expect(
      Object.entries(sources)
        .filter(([, source]) => /\.(set|get|invalidate|refetch|remove)Quer\w+\(\s*(\{ queryKey: )?\[/.test(source))
        .map(([path]) => path),
    ).toEqual([])
  })

  it('of everything that is read of a case lie under its own, so that no answer from before an act stays on the page', () => {
    const ofCase = asked.filter((path) => path.startsWith('/api/incidents/{number}'))

    expect(ofCase.length).toBeGreaterThan(40)
    expect(
      ofCase.filter(
        (path) =>
          !keyOf(path, { path: given(path) })
            .join('/')
            .startsWith(caseKey('<number>').join('/')),
      ),
    ).toEqual([])
  })

  it('tell two questions apart, and the same one asked again not', () => {
    const all = asked.map((path) => JSON.stringify(keyOf(path, { path: given(path) })))
    expect(new Set(all).size).toBe(all.length)

    const page = (at: number) => keyOf('/api/tasks', { query: { view: 'mine', page: at } })
    expect(page(0)).toEqual(page(0))
    expect(page(0)).not.toEqual(page(1))
    expect(page(0).slice(0, 1)).toEqual(below('/api/tasks'))
  })

  it('of what is being typed are no part of the case: a draft is read once and never anew under the hands', () => {
    const address = { number: '2012-0001', step: 'head-report', part: 'F001' }

    expect(stepKey(address).slice(0, 2)).toEqual(caseKey('2012-0001'))
    expect(typingKey(address, 'draft').slice(0, 2)).not.toEqual(caseKey('2012-0001'))
  })
})
