import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' })
const files = new Map(Object.entries(sources).map(([path, source]) => [path.startsWith('./') ? `app/${path.slice(2)}` : path.slice(3), source]))

/** What a file imports, of ours: `ui/button` for `@/ui/button` and for `./button` beside it. */
function importsOf(file: string, source: string): string[] {
  const folder = file.split('/').slice(0, -1)
  return [...source.matchAll(/^(?:import|export)\b[^']*?(?:from )?'([^']+)'/gm)].flatMap(([, name]) => {
    if (!name!.startsWith('.') && !name!.startsWith('@/')) return []
    const parts = name!.startsWith('@/') ? name!.slice(2).split('/') : name!.split('/').reduce<string[]>((at, part) => (part === '.' ? at : part === '..' ? at.slice(0, -1) : [...at, part]), folder)
    const found = ['.ts', '.tsx', ''].map((end) => parts.join('/') + end).find((path) => files.has(path))
    return found ? [found] : []
  })
}

const imports = new Map([...files].map(([file, source]) => [file, importsOf(file, source)]))

/** The circles that are met from a file, each from where it was entered. */
function circles(): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  function walk(file: string, way: string[]) {
    const at = way.indexOf(file)
    if (at >= 0) return void found.push([...way.slice(at), file])
    if (done.has(file)) return
    imports.get(file)?.forEach((next) => walk(next, [...way, file]))
    done.add(file)
  }
  for (const file of files.keys()) walk(file, [])
  return found
}

describe('the imports of the front end', () => {
  it('make no circle', () => {
    expect([...imports.values()].flat().length).toBeGreaterThan(1000)
    expect(circles()).toEqual([])
  })

  it('leave the features apart from each other, and the kit and the library from the features', () => {
    const feature = (file: string) => /^features\/([^/]+)\//.exec(file)?.[1]
    const crossing = [...imports].flatMap(([file, names]) => names.filter((name) => {
      const [from, to] = [feature(file), feature(name)]
      return to !== undefined && from !== to && !file.startsWith('app/')
    }).map((name) => `${file} → ${name}`))

    expect(crossing).toEqual([])
  })
})
