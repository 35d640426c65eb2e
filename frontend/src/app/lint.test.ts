import { ESLint } from 'eslint'
import { expect, it } from 'vitest'

const eslint = new ESLint({ cwd: process.cwd() })

/** Which rules refuse this source at that place. */
async function refusals(filePath: string, source: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(source, { filePath })
  return result!.messages.map(({ ruleId }) => ruleId)
}

it.each([
  [
    'a list of values',
    "export const KINDS = ['PRELIMINARY', 'SUPPLEMENT', 'ADDITIONAL', 'FINAL', 'PRELIMINARY_AND_FINAL']",
  ],
  ['a union of values', "export type Verdict = 'DUTY' | 'NO_DUTY' | 'UNKNOWN'"],
  ['a part of such a union', "export const judged = (verdict: 'DUTY' | 'NO_DUTY') => verdict"],
  [
    'the fields of a schema',
    'export interface Change { displayName: string; mail: string; personnelNumber: string; phone: string }',
  ],
])('%s that the contract tells is not written again', async (_, source) => {
  expect(await refusals('src/features/search/given.ts', source)).toEqual(['todoke/contract'])
})

it.each([
  ['a choice of our own', "export const ORDERS = ['oldest', 'newest']"],
  ['some of the values', "export const SIGNED = ['PRELIMINARY', 'FINAL']"],
  ['what a form holds within', 'export interface Answers { persons: { min: string; max: string; unknown: boolean } }'],
])('%s may be written', async (_, source) => {
  expect(await refusals('src/features/search/given.ts', source)).toEqual([])
})

it.each([
  ['src/lib/given.ts', "export { Button } from '@/ui/button'"],
  ['src/ui/given.ts', "export { searchQuery } from '@/features/search/api'"],
  ['src/ui/given.ts', "export const page = () => import('../app/header')"],
  ['src/features/search/given.ts', "export { routes } from '@/app/router'"],
  ['src/features/search/given.ts', "export { unitsQuery } from '../admin/api'"],
  ['src/features/search/given.ts', "export { AdminFrame } from '@/features/admin/parts/admin-frame'"],
])('imports go one way only: %s does not contain %s', async (file, source) => {
  expect(await refusals(file, source)).toEqual(['todoke/layers'])
})

it.each([
  ['src/features/search/given.ts', "export { Button } from '@/ui/button'"],
  ['src/features/search/given.ts', "export { WhyLink } from '@/features/clock/parts/why-link'"],
  ['src/app/given.ts', "export { searchQuery } from '@/features/search/api'"],
])('and %s may contain %s', async (file, source) => {
  expect(await refusals(file, source)).toEqual([])
})

it('answers are typed by the contract, and requests go through the one client', async () => {
  const source = "export const load = () => data<string>(client.GET('/x'))\nexport const ask = () => fetch('/x')"
  expect(await refusals('src/features/search/given.ts', source)).toEqual([
    'no-restricted-syntax',
    'no-restricted-globals',
  ])
})
