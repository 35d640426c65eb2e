import { expect, it } from 'vitest'
import type { Texts } from '@/lib/texts'
import table from './wording.csv?raw'
import { english } from './english'
import { japanese } from './japanese'

/** English texts that hold Japanese on purpose: the other language's name, words that are stored, headings of a file. */
const JAPANESE_IN_ENGLISH = [
  'app.otherLanguage',
  'call.posts',
  'clock.why.day',
  'clock.why.time',
  'usage.importLead',
  'usage.notRead.NO_HEADING',
]

/** Parts of official papers, which are Japanese whatever the language of the screen is. */
const PAPERS = ['../features/paper/parts/official-paper.tsx', '../features/council/pages/compile-paper.tsx']

const components = import.meta.glob<string>('../**/*.tsx', { eager: true, query: '?raw', import: 'default' })

const sentences = (texts: Texts, prefix = ''): [key: string, text: string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value.replace(/\{\{\w+\}\}/g, '')]]
      : sentences(value, `${prefix}${key}.`),
  )

const never = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

it.each([
  ['ja', japanese],
  ['en', english],
] as const)('no text (%s) says what a clerk stumbles over', (language, texts) => {
  const rules = never.filter(([of]) => of === language)
  const found = sentences(texts).flatMap(([key, text]) =>
    rules
      .filter(([, word]) => new RegExp(word!, 'u').test(text))
      .map(([, word, better]) => `${key}: ${text} (${word}: ${better})`),
  )

  expect(rules.length).toBeGreaterThan(5)
  expect(found).toEqual([])
})

it('no English text is Japanese', () => {
  const found = sentences(english).filter(
    ([key, text]) =>
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) && !JAPANESE_IN_ENGLISH.includes(key),
  )

  expect(found).toEqual([])
})

it('brackets, commas and colons stand in the texts, so that English has its own', () => {
  const found = Object.entries(components)
    .filter(
      ([path, source]) =>
        !path.endsWith('.test.tsx') &&
        !PAPERS.includes(path) &&
        /[（）、：～]/.test(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    )
    .map(([path]) => path)

  expect(found).toEqual([])
})
