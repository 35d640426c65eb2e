import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  integrity?: string
  resolved?: string
  version?: string
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
const entries = Object.entries(packages).filter(([path]) => path !== '')

test('every package is known by its checksum, so that another one in its place is refused', () => {
  expect(entries.length).toBeGreaterThan(300)
  expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
})

test('no package names the host from which it came', () => {
  expect(entries.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([])
})
