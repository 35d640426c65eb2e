import { expect, it } from 'vitest'
import { wordsOn } from './class-words'

const classes = [
  {
    code: 'OWN_71',
    scheme: 'OWN' as const,
    words: '様式が紛らわしい',
    atContractor: false,
    offered: true,
    names: [
      { from: null, words: '様式が似ている' },
      { from: '2012-12-27', words: '様式が紛らわしい' },
    ],
    endsOn: null,
  },
]

it('calls a class as it was called in Tokyo on the day on which the analysis was written', () => {
  expect(wordsOn(classes, 'OWN_71', '2012-12-26T14:59:00Z')).toBe('様式が似ている')
  expect(wordsOn(classes, 'OWN_71', '2012-12-26T15:00:00Z')).toBe('様式が紛らわしい')
})

it('shows the code of a class that is not there rather than nothing', () => {
  expect(wordsOn(classes, 'OWN_99', '2012-12-26T14:59:00Z')).toBe('OWN_99')
})
