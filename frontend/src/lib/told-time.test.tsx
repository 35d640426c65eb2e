import { renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import i18n from 'i18next'
import { useToldTime, type ToldTime } from './told-time'

const time = (part: Partial<ToldTime>): ToldTime => ({
  startsOn: '2012-12-21',
  startsAt: null,
  startPart: null,
  startPrecision: 'DATE',
  startAbout: 'EXACTLY',
  endsOn: null,
  endsAt: null,
  endPart: null,
  endPrecision: null,
  endAbout: 'EXACTLY',
  openEnd: false,
  said: null,
  earliest: null,
  dayWords: '平成24年12月21日（金）',
  words: '夕方',
  wholeWords: '平成24年12月21日（金）夕方',
  ...part,
})
const words = () => renderHook(() => useToldTime()).result.current

afterEach(async () => {
  await i18n.changeLanguage('ja')
})

it('in Japanese a time stands exactly as official papers write it', () => {
  expect(words().whole(time({}))).toBe('平成24年12月21日（金）夕方')
  expect(words().day(time({}))).toBe('平成24年12月21日（金）')
  expect(words().hours(time({}))).toBe('夕方')
})

it.each<[string, Partial<ToldTime>]>([
  ['Fri 21 Dec 2012 in the evening', { startPrecision: 'PART_OF_DAY', startPart: 'EVENING' }],
  ['Fri 21 Dec 2012 or before', { startAbout: 'BEFORE' }],
  ['late Dec 2012', { startPrecision: 'THIRD_OF_MONTH' }],
  ['Dec 2012', { startPrecision: 'MONTH', startsOn: '2012-12-01' }],
  [
    'Fri 21 Dec 2012 7:30 pm (about) – Sat 22 Dec 2012',
    {
      startPrecision: 'MINUTE',
      startsAt: '2012-12-21T10:30:00Z',
      startAbout: 'AROUND',
      endsOn: '2012-12-22',
      endPrecision: 'DATE',
    },
  ],
  [
    'Fri 21 Dec 2012 4:00 pm – 6:00 pm',
    {
      startPrecision: 'MINUTE',
      startsAt: '2012-12-21T07:00:00Z',
      endsOn: '2012-12-21',
      endsAt: '2012-12-21T09:00:00Z',
      endPrecision: 'MINUTE',
    },
  ],
  ['Fri 21 Dec 2012 –', { openEnd: true }],
])('in English it is told as %s and nothing is added', async (said, part) => {
  await i18n.changeLanguage('en')

  expect(words().whole(time(part))).toBe(said)
})
