import { cleanup, waitFor } from '@testing-library/react'
import type { RouteObject } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newPostRoleValues } from '@/lib/api-types'
import { CaseRegistryContext } from '@/lib/case-registry'
import type { Session } from '@/lib/session'
import { contractAnswer, type Fullness } from '@/test/contract'
import { openAt, personWith } from '@/test/open'
import { standIn } from '@/test/stand-in'
import { blocks } from './blocks'
import { caseTabs } from './case-tabs'
import { routes } from './router'
import { stepForms } from './step-registry'

/** What can stand in the places of an address that are filled in; nothing where the place may be left out. */
const PLACES: Record<string, string[]> = {
  number: ['2012-0001'],
  code: ['F001'],
  contract: ['1'],
  consultation: ['1'],
  inspection: ['1'],
  meeting: ['1'],
  term: ['7'],
  rollOut: ['1'],
  clock: ['1'],
  key: ['FINAL_REPORT'],
  condition: ['ALWAYS'],
  part: ['F001'],
  nth: ['1'],
  request: ['1'],
  version: ['2'],
  step: Object.keys(stepForms),
  tab: caseTabs.map(({ path }) => path),
  page: ['', 'noticed', 'what', 'whose', 'persons', 'place', 'malice', 'check'],
}

const pathsOf = (all: RouteObject[]): string[] =>
  all.flatMap(({ path, children }) => [...(path ? [path] : []), ...pathsOf(children ?? [])])

function filledIn(path: string): string[] {
  const place = /:(\w+)\??/.exec(path)
  if (!place) return [path === '*' ? '/nowhere' : path]
  const values = PLACES[place[1]!]
  if (!values) throw new Error(`Nobody knows what can stand for ${place[0]} in ${path}`)
  return values.flatMap((value) => filledIn(path.replace(place[0], value)))
}

/** Every address of the application. */
const ADDRESSES = pathsOf(routes).flatMap(filledIn)

/** Letters that are Japanese all the same: names of things, of files, of what a clerk types. */
const NAMES =
  /Todoke|English|Microsoft|Word|Excel|PowerPoint|PDF|CSV|JPEG|PNG|HEIC|SHA-?256|Message-ID|JIS|UTF-8|ICS|iCal|URL|ID|SD|USB|PC|FAX|QR|IP|GPS|Alt|Ctrl|Enter|F001/g
const RAW_KEY = /[a-z]\w*(?:\.\w+)+/
const MISSING = /表示できませんでした|読み込めませんでした|undefined|\bnull\b|NaN|Invalid|\[object|\{\{/

/** What stands on the page, names of things to listeners included. */
function said(): string {
  const labels = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  )
  const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (text.nextNode()) labels.push(text.currentNode.textContent ?? '')
  return labels.filter((one) => one.trim()).join('\n')
}

/** What no clerk should read there: letters, a key without its words, a value that is missing, a page that broke. */
function offends(words: string): string[] {
  return words
    .replace(NAMES, '')
    .split('\n')
    .filter((line) => RAW_KEY.test(line) || MISSING.test(line) || /[A-Za-z]{2,}/.test(line))
}

async function visit(address: string, person: Session, full: Fullness): Promise<string> {
  standIn(({ method, path }) => {
    if (path === '/api/session') return { ...person, demo: full === 'FULL' }
    if (path.endsWith('/report-draft')) return { draft: null, localKey: btoa('a'.repeat(32)) }
    const answer = contractAnswer(method, path, full)
    // What a fact was and is depends on the fact, which the contract does not tell.
    return path.endsWith('/assessment') ? { ...(answer as object), changes: [] } : answer
  })
  const { queries } = openAt(address, routes, (inside) => (
    <CaseRegistryContext value={{ steps: stepForms, tabs: caseTabs, blocks }}>{inside}</CaseRegistryContext>
  ))
  await waitFor(() => {
    expect(document.querySelector('h1')).toBeTruthy()
    expect(queries.isFetching()).toBe(0)
    expect(document.body.textContent).not.toContain('読み込んでいます')
  })
  return said()
}

beforeEach(() => {
  // What the contract alone makes up may name the same thing twice, which no list of the office does.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  sessionStorage.clear()
  localStorage.clear()
})
afterEach(cleanup)

const EVERYTHING = personWith(...newPostRoleValues)

describe.each(['BARE', 'FULL'] as const)('with answers that are %s', (full) => {
  it.each(ADDRESSES)('the page %s says nothing but whole Japanese words', async (address) => {
    const words = await visit(address, EVERYTHING, full)
    expect(words.length).toBeGreaterThan(20)
    expect(offends(words)).toEqual([])
  })
})

/** Pages that show somebody else something else, beside the frame around every page. */
const BY_ROLE = [
  '/',
  '/incidents/2012-0001/overview',
  '/incidents/2012-0001/supervisor',
  '/admin/appointments',
  '/admin/rules/FINAL_REPORT/ALWAYS',
]

it.each(newPostRoleValues)('nothing else is said to somebody who is nothing but %s', async (role) => {
  for (const address of BY_ROLE) {
    expect(ADDRESSES).toContain(address)
    expect(offends(await visit(address, personWith(role), 'FULL')), address).toEqual([])
    cleanup()
  }
})

it('letters, keys without words and missing values are found', () => {
  expect(offends('記録\nPDFで保存\n担当 encho\nincident.title\n期限 undefined\nNaN人\n{{name}}さん')).toHaveLength(5)
})
