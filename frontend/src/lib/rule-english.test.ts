import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { components } from './api-types'
import { articleEnglish, closedBy, sentenceEnglish, stepsEnglish } from './rule-english'

type Rule = components['schemas']['RuleView']
type Line = components['schemas']['RuleLine']
type Explanation = components['schemas']['Explanation']
type Day = components['schemas']['ExplainedDay']

const line = (unit: Line['unit'], amount: number, more: Partial<Line> = {}): Line =>
  ({ unit, amount, direction: 'AFTER', firstDayCounted: false, shifts: false, limitTime: null, elseLimitTime: null, ...more })

const rule = (lines: Line[], more: Partial<Rule> = {}): Rule => ({
  id: 1, key: 'WRITTEN_REPORT', condition: 'ALWAYS', version: 1, validFrom: '2012-04-01', validTo: null, part: 'FACILITY', duty: true, basis: 'KNOWN', lines,
  calendar: 'MUNICIPAL', ladder: 'HOUSE_DAYS', warningDays: [], strength: 'HOUSE', article: '庁内の目安', ...more,
})

const day = (date: string, as: Day['as'], number: number | null = null, closed: string | null = null): Day => ({ day: date, as, number, closed })

const kept = (of: Rule, days: Day[], limit: string, more: Partial<Explanation> = {}): Explanation => ({
  keptAt: null, basis: '', basisAt: '2012-12-21T07:40:00Z', dayOnly: false, countedFrom: '2012-12-21T07:40:00Z', limit, sentence: '', ruleVersion: 1, validFrom: '2012-04-01',
  strength: '', article: '', calendar: '', calendarVersion: 1, steps: [], lines: [{ point: '', limit, decided: true, days }], rule: of, startedLate: false, ...more,
})

test.each([
  [rule([line('OPEN_DAYS', 2, { limitTime: '17:15:00' })]), 'Report: by 5:15 pm of day 2, counting each open day from the day after the day on which the staff knew.'],
  [rule([line('MINUTES', 30)]), 'Report: within 30 minutes of the moment at which the staff knew (nights and closed days count).'],
  [rule([line('MINUTES', 0)], { basis: 'CONTRACTOR_KNEW' }), 'Report: at once when the contractor knew.'],
  [rule([line('SAME_OPEN_DAY', 0, { limitTime: '17:15:00', elseLimitTime: '10:00:00' })]),
    'Report: by 5:15 pm of the day on which the staff knew; if that time is past or the day is a closed day, 10:00 am of the next open day.'],
  [rule([line('CALENDAR_DAYS', 5, { firstDayCounted: true })], { basis: 'DUTY_KNOWN' }),
    'Report: by the end of day 5, counting every day from the day on which what makes the duty was known (closed days count, and the last one is not moved).'],
  [rule([line('CALENDAR_DAYS', 30, { firstDayCounted: true, shifts: true })], { calendar: 'NATIONAL' }),
    'Report: by the end of day 30, counting every day from the day on which the staff knew; if that is a closed day of the state’s offices, the next open day of the state’s offices after it.'],
  [rule([line('OPEN_DAYS', 10, { direction: 'BEFORE', limitTime: '17:15:00' })], { basis: 'MEETING' }),
    'Report: by 5:15 pm of day 10, counting each open day backwards from the day before the day of the meeting.'],
  [rule([line('MONTHS', 3, { shifts: true })], { basis: 'CLOSED' }),
    'Report: by the end of the same day 3 months after the day on which the case was closed; if that is a closed day, the next open day after it.'],
  [rule([line('GIVEN_DATE', 0, { limitTime: '17:15:00' })], { basis: 'DATE_GIVEN' }), 'Report: by 5:15 pm of the date given.'],
  [rule([line('OPEN_DAYS', 1, { limitTime: '17:15:00' }), line('CALENDAR_DAYS', 3, { firstDayCounted: true })]),
    'Report: by the earliest of 5:15 pm of day 1, counting each open day from the day after the day on which the staff knew, and the end of day 3, counting every day from the day on which the staff knew.'],
  [rule([], { duty: false }), 'Report: nothing has to be done.'],
])('a rule is one English sentence', (one, sentence) => {
  expect(sentenceEnglish(one, 'Report')).toBe(sentence)
})

test('the days of a count are told in English, with why those between did not count', () => {
  const written = rule([line('OPEN_DAYS', 2, { limitTime: '17:15:00' })])
  const days = [day('2012-12-21', 'BASIS'), day('2012-12-22', 'SKIPPED', null, '土曜日・日曜日'), day('2012-12-23', 'SKIPPED', null, '天皇誕生日'),
    day('2012-12-24', 'SKIPPED', null, '天皇誕生日 振替休日'), day('2012-12-25', 'COUNTED', 1), day('2012-12-26', 'COUNTED', 2)]

  expect(stepsEnglish(kept(written, days, '2012-12-26T08:15:00Z'), written)).toEqual([
    'It counts from the moment at which the staff knew: Fri 21 Dec 2012, 4:40 pm.', 'Fri 21 Dec 2012 is the first day and does not count.',
    'Sat 22 Dec 2012 is not counted: closed day (weekend).', 'Sun 23 Dec 2012 is not counted: closed day (Emperor’s Birthday).',
    'Mon 24 Dec 2012 is not counted: closed day (Emperor’s Birthday (substitute)).', 'Tue 25 Dec 2012 to Wed 26 Dec 2012 are days 1 to 2.', 'So the deadline is Wed 26 Dec 2012, 5:15 pm.'])
})

test('a limit that moves on over closed days says so, and one that was past at the entry, too', () => {
  const filed = rule([line('CALENDAR_DAYS', 2, { firstDayCounted: true, shifts: true })], { calendar: 'NATIONAL' })
  const days = [day('2026-12-31', 'COUNTED', 1, '年末年始'), day('2027-01-01', 'COUNTED', 2, '元日'), day('2027-01-02', 'PASSED', null, '年末年始'),
    day('2027-01-03', 'PASSED', null, '年末年始'), day('2027-01-04', 'SHIFTED_TO')]

  expect(stepsEnglish(kept(filed, days, '2027-01-04T15:00:00Z', { startedLate: true }), filed).slice(1)).toEqual([
    'Thu 31 Dec 2026 to Fri 1 Jan 2027 are days 1 to 2.', 'Fri 1 Jan 2027 is a closed day of the state’s offices (New Year’s Day).',
    'Sat 2 Jan 2027 to Sun 3 Jan 2027 are passed over, too: closed day of the state’s offices (turn of the year).', 'So the deadline moves to Mon 4 Jan 2027.',
    'So the deadline is Mon 4 Jan 2027, end of day.', 'This deadline was past when the case was entered. It is not put off; the reminders run from the entry.'])
})

test('articles and closed days have English names; a name of the office’s own stays', () => {
  expect(articleEnglish('個人情報保護法68条1項・施行規則44条1項「速やかに」、個人情報保護委員会の指針「おおむね3～5日以内」')).toBe(
    'Act on the Protection of Personal Information art. 68(1), Enforcement Rules art. 44(1) “promptly”, Guidelines of the Personal Information Protection Commission “within about 3 to 5 days”')
  expect(articleEnglish('個人情報保護法68条1項・施行規則44条2項「60日以内」（43条3号、不正の目的）、行政機関の休日に関する法律2条')).toBe(
    'Act on the Protection of Personal Information art. 68(1), Enforcement Rules art. 44(2) “within 60 days” (art. 43(iii), wrongful purpose), Act on Holidays of Administrative Organs art. 2')
  expect(articleEnglish('庁内の目安（個人情報保護法68条2項・施行規則45条「速やかに」）')).toBe('House rule (Act on the Protection of Personal Information art. 68(2), Enforcement Rules art. 45 “promptly”)')
  expect(articleEnglish('みどりの市要綱')).toBe('みどりの市要綱')
  expect([closedBy('土曜日・日曜日'), closedBy('元日 振替休日'), closedBy('開園記念日')]).toEqual(['weekend', 'New Year’s Day (substitute)', '開園記念日'])
})

test('every ground of a rule that comes with the product has English words', () => {
  const folder = resolve(import.meta.dirname, '../../../backend/src/main/resources/db/migration')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.sql')).map((name) => readFileSync(resolve(folder, name), 'utf8'))
  const grounds = scripts.flatMap((script) => [...script.matchAll(/'(?:LAW|GUIDELINE|ORDINANCE|HOUSE|CONTRACT|PLAN)', '([^']+)'/g)].map(([, ground]) => ground!))

  expect(grounds.length).toBeGreaterThan(25)
  expect(grounds.map(articleEnglish).filter((english) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(english))).toEqual([])
})
