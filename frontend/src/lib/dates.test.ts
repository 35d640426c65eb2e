import { describe, expect, it } from 'vitest'
import { caseLabel, formatDate, formatDateTime, formatLimit, formatMoment, formatTime, fromInputs, toInputs } from './dates'
import { remaining } from './remaining'

describe('dates as an office writes them', () => {
  it('writes the era, no zero padding and the weekday', () => {
    expect(formatDate('2012-12-25')).toBe('平成24年12月25日（火）')
    expect(formatDate('2013-01-07')).toBe('平成25年1月7日（月）')
  })

  it('changes the era on its day and calls the first year 元年', () => {
    expect(formatDate('2019-04-30')).toBe('平成31年4月30日（火）')
    expect(formatDate('2019-05-01')).toBe('令和元年5月1日（水）')
    expect(formatDate('1989-01-07')).toBe('昭和64年1月7日（土）')
  })

  it('shows Tokyo in a browser in Los Angeles', () => {
    expect(new Date(2012, 11, 25).getTimezoneOffset()).toBe(480)
    expect(formatDateTime('2012-12-25T07:40:00Z')).toBe('平成24年12月25日（火）午後4時40分')
    expect(formatDate('2012-12-31T15:00:00Z')).toBe('平成25年1月1日（火）')
  })

  it('writes the end of a day as its 24時', () => {
    expect(formatLimit('2027-01-01T15:00:00Z')).toBe('令和9年1月1日（金）24時')
    expect(formatLimit('2027-01-05T08:15:00Z')).toBe('令和9年1月5日（火）午後5時15分')
    expect(formatLimit('2019-04-30T15:00:00Z', 'en')).toBe('Tue 30 Apr 2019, end of day')
  })

  it.each([
    ['2012-12-25T12:00:00+09:00', '正午'],
    ['2012-12-25T12:05:00+09:00', '午後0時5分'],
    ['2012-12-25T00:00:00+09:00', '午前0時'],
    ['2012-12-25T18:00:00+09:00', '午後6時'],
    ['2012-12-26T08:30:00+09:00', '午前8時30分'],
  ])('writes the hour of %s as %s', (instant, text) => {
    expect(formatTime(instant)).toBe(text)
  })

  it('writes spans, vague moments and bare dates', () => {
    const at = '2012-12-25T16:40:00+09:00'
    expect(formatMoment({ at, until: '2012-12-25T18:00:00+09:00' })).toBe('平成24年12月25日（火）午後4時40分～午後6時')
    expect(formatMoment({ at, until: '2012-12-26T08:30:00+09:00' })).toBe('平成24年12月25日（火）午後4時40分～平成24年12月26日（水）午前8時30分')
    expect(formatMoment({ at, approx: true })).toBe('平成24年12月25日（火）午後4時40分頃')
    expect(formatMoment({ at: '2012-12-27T00:00:00+09:00', dateOnly: true })).toBe('平成24年12月27日（木）')
  })

  it('names a case by its fiscal year', () => {
    expect(caseLabel('2012-0001')).toBe('平成24年度第1号')
    expect(caseLabel('2019-0012')).toBe('令和元年度第12号')
  })

  it('hands inputs the hour of Tokyo and takes it back, refusing days that do not exist', () => {
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
