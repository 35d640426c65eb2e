import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>(['../**/*.tsx', '!../**/*.test.tsx'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Fields that take no words of a case. */
const NO_WORDS: Record<string, string> = {
  '../features/report/questions/persons.tsx': 'numbers of persons',
  '../features/session/components/password-form.tsx': 'the login, hidden, for whoever keeps the passwords',
  './choice-row.tsx': 'a box to tick',
  './spoken-time-field.tsx': 'a time as one says it',
}

/** The parts in which a field is written that takes words: a text area, or an input that is of no other kind. */
function withWords(): string[] {
  return Object.entries(sources)
    .filter(([, source]) =>
      [...source.matchAll(/<(textarea|input)\b[^]*?\/?>/g)].some(
        ([element, name]) => name === 'textarea' || !/type="(checkbox|radio|file|date|time)"|type=\{/.test(element),
      ),
    )
    .map(([path]) => path)
}

describe('a field that takes words', () => {
  it('warns of individual numbers, cards, telephones and mail addresses, wherever it is written', () => {
    const all = withWords()

    expect(all).toContain('./text-area.tsx')
    expect(all).toContain('./text-field.tsx')
    expect(all.filter((path) => !(path in NO_WORDS) && !sources[path]!.includes('<PrivateNumbers'))).toEqual([])
    expect(Object.keys(NO_WORDS).filter((path) => !all.includes(path))).toEqual([])
  })
})
