import { expect, test } from 'vitest'
import { changed, formOf, takenUp } from './draft-values'

test('a draft of an older form opens: unknown fields are dropped, missing ones take their default', () => {
  const draft = { words: '報告した', gone: '昔の欄', places: 'OFFICE' }

  expect(takenUp({ words: '', means: null, places: ['STORAGE'], late: false }, draft)).toEqual({
    words: '報告した',
    means: null,
    places: ['STORAGE'],
    late: false,
  })
})

test('whatever a draft holds, the form opens', () => {
  for (const draft of [null, 5, 'text', [], { words: { at: 1 } }, { words: 3 }, { onBehalf: null }]) {
    expect(takenUp({ words: '', onBehalf: { sender: '' } }, draft)).toEqual({ words: '', onBehalf: { sender: '' } })
  }
})

test('what was chosen or cleared comes back as it was', () => {
  expect(
    takenUp(
      { means: null, at: '2012-12-25T07:40:00Z', measures: [] },
      { means: 'PHONE', at: null, measures: [{ text: '数える' }] },
    ),
  ).toEqual({ means: 'PHONE', at: null, measures: [{ text: '数える' }] })
})

test('only what was changed is kept, so that an untouched time is not the old one', () => {
  expect(changed({ at: '2012-12-25T07:40:00Z', words: '報告した' }, { at: '2012-12-25T07:40:00Z', words: '' })).toEqual(
    { words: '報告した' },
  )
})

test('a form that got another field is another form', () => {
  expect(formOf({ b: 1, a: 2 })).toBe('a b')
  expect(formOf({ a: 2, b: 1, c: 0 })).not.toBe(formOf({ a: 2, b: 1 }))
})
