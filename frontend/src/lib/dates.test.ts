import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  caseLabel,
  fiscalYear,
  formatDate,
  formatDateTime,
  formatLimit,
  formatMoment,
  formatTime,
  fromInputs,
  toInputs,
  type Lang,
} from './dates'
import { remaining } from './remaining'

/** The same table as that of the papers. */
const ROWS = readFileSync('../backend/src/test/resources/calendar/official-times.csv', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('|') as [string, string, string, string])

const WRITE: Record<string, (given: string, lang: Lang) => string> = {
  date: formatDate,
  time: (given, lang) => formatTime(`2012-12-25T${given}:00+09:00`, lang),
  moment: formatDateTime,
  limit: formatLimit,
  span: (given) => {
    const [at, until] = given.split('/')
    return formatMoment({ at: at!, until: until! })
  },
  about: (given) => formatMoment({ at: given, approx: true }),
  year: (given) => fiscalYear(Number(given)),
  case: caseLabel,
}

describe('times as an office writes them', () => {
  it.each(ROWS)('%s %s is written %s', (what, given, japanese, english) => {
    expect(WRITE[what]!(given, 'ja')).toBe(japanese)
    if (english) expect(WRITE[what]!(given, 'en')).toBe(english)
  })

  it('are those of Tokyo in a browser in Los Angeles', () => {
    expect(new Date(2012, 11, 25).getTimezoneOffset()).toBe(480)
    expect(formatDateTime('2012-12-25T07:40:00Z')).toBe('平成24年12月25日（火）午後4時40分')
  })

  it('of which only the day is known are the day alone', () => {
    expect(formatMoment({ at: '2012-12-27T00:00:00+09:00', dateOnly: true })).toBe('平成24年12月27日（木）')
  })

  it('are handed to inputs as the hour of Tokyo and taken back, refusing days that do not exist', () => {
    expect(toInputs('2012-12-25T07:40:00Z')).toEqual({ date: '2012-12-25', time: '16:40' })
    expect(fromInputs('2012-12-25', '16:40')).toBe('2012-12-25T16:40:00+09:00')
    expect(fromInputs('2013-02-29', '10:00')).toBeNull()
    expect(fromInputs('2012-12-25', '')).toBeNull()
  })
})

describe('what is left of a limit', () => {
  const limit = '2012-12-25T17:10:00+09:00'
  const at = (instant: string) => remaining(limit, Date.parse(instant))

  it('counts down and turns over at the instant itself', () => {
    expect(at('2012-12-25T16:50:00+09:00')).toEqual({ overdue: false, text: 'あと20分' })
    expect(at('2012-12-25T17:09:30+09:00')).toEqual({ overdue: false, text: 'あと1分' })
    expect(at('2012-12-25T17:10:00+09:00').overdue).toBe(true)
    expect(at('2012-12-25T17:40:00+09:00')).toEqual({ overdue: true, text: '30分超過' })
  })

  it('says hours and days with no more than two units', () => {
    expect(at('2012-12-25T14:10:00+09:00').text).toBe('あと3時間')
    expect(at('2012-12-22T15:00:00+09:00').text).toBe('あと3日2時間')
  })
})
