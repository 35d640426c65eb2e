import type { components } from './api-types'
import { formatDate, formatDateTime, formatLimit, tokyo } from './dates'

type Schemas = components['schemas']
type Rule = Schemas['RuleView']
type RuleLine = Schemas['RuleLine']
type Explanation = Schemas['Explanation']
type Line = Schemas['ExplainedLine']
type Day = Schemas['ExplainedDay']

/** The event from which a rule counts; of the two that are dates, the day. */
const EVENT: Record<Rule['basis'], string> = {
  KNOWN: 'the staff knew', HEAD_REPORTED: 'the head reported, or the report went up by itself', DUTY_KNOWN: 'what makes the duty was known',
  FINAL_FILED: 'the final report was filed', CONTRACTOR_KNEW: 'the contractor knew', PLAN_DEMANDED: 'the plan was asked for',
  PLAN_HANDED_IN: 'the plan was handed in', PLAN_RETURNED: 'the plan was sent back', PLAN_APPROVED: 'the plan was approved', JUDGING_ASKED: 'a new judgement was asked for',
  MEETING: 'the day of the meeting', TRACKS_ENDED: 'all work on the case ended', CLOSED: 'the case was closed', DATE_GIVEN: 'the date given',
}

const OPEN_DAY = { NATIONAL: 'open day of the state’s offices', MUNICIPAL: 'open day', FACILITY: 'open day of the facility' }
const CLOSED_DAY = { NATIONAL: 'closed day of the state’s offices', MUNICIPAL: 'closed day', FACILITY: 'closed day of the facility' }

/** Whose open days a rule counts. */
export const CALENDAR = { NATIONAL: 'the state’s calendar of closed days', MUNICIPAL: 'the city’s calendar of open days', FACILITY: 'the facility’s calendar of open days' }

/** What stands behind a limit. */
export const STRENGTH = { LAW: 'Law', GUIDELINE: 'Guideline', ORDINANCE: 'Ordinance', HOUSE: 'House rule', CONTRACT: 'Contract', PLAN: 'Plan' }

/** Why a day is closed; a name that the office gave a day of its own stays as it is. */
const CLOSED_BY: Record<string, string> = {
  土曜日・日曜日: 'weekend', 祝日: 'public holiday', 年末年始: 'turn of the year', 閉庁日: 'closed by the city', 元日: 'New Year’s Day', 成人の日: 'Coming of Age Day', 建国記念の日: 'National Foundation Day',
  天皇誕生日: 'Emperor’s Birthday', 春分の日: 'Vernal Equinox Day', 昭和の日: 'Showa Day', 憲法記念日: 'Constitution Memorial Day', みどりの日: 'Greenery Day', こどもの日: 'Children’s Day',
  海の日: 'Marine Day', 山の日: 'Mountain Day', 敬老の日: 'Respect for the Aged Day', 秋分の日: 'Autumnal Equinox Day', スポーツの日: 'Sports Day', 体育の日: 'Sports Day',
  '体育の日（スポーツの日）': 'Sports Day', 文化の日: 'Culture Day', 勤労感謝の日: 'Labour Thanksgiving Day', 休日: 'citizens’ holiday', '休日（祝日扱い）': 'public holiday',
}

/** 元日 振替休日 → New Year’s Day (substitute) */
export function closedBy(name: string): string {
  const [day, substitute] = name.split(' 振替休日')
  return (CLOSED_BY[day!] ?? day!) + (substitute === undefined ? '' : ' (substitute)')
}

/** The words of the ground: laws and articles by their English names. What is not known here stays as the office wrote it. */
const ARTICLE: [RegExp, string][] = [
  [/国への報告義務なし（個人情報保護法が市区町村に適用されたのは令和5年4月1日から）/g, 'no duty to report to the state (the Act on the Protection of Personal Information applies to municipalities since 1 April 2023)'],
  [/施行規則/g, 'Enforcement Rules '], [/個人情報保護委員会の指針/g, 'Guidelines of the Personal Information Protection Commission '],
  [/個人情報保護法/g, 'Act on the Protection of Personal Information '], [/行政機関の休日に関する法律/g, 'Act on Holidays of Administrative Organs '],
  [/(\d+)条(?:(\d+)項)?/g, 'art. $1($2)'], [/\(\)/g, ''], [/1号/g, '(i)'], [/2号/g, '(ii)'], [/3号/g, '(iii)'], [/4号/g, '(iv)'],
  [/「速やかに」/g, ' “promptly”'], [/「おおむね(\d)～(\d)日以内」/g, '“within about $1 to $2 days”'], [/「(\d+)日以内」/g, ' “within $1 days”'],
  [/庁内の目安/g, 'house rule '], [/不正の目的/g, 'wrongful purpose'], [/次の会議の資料の期限/g, 'the deadline of the next meeting’s paper'], [/承認された本人対応の計画/g, 'the approved plan for the persons'],
  [/承認された再発防止策に定めた日/g, 'the date in the approved prevention plan'], [/確報に記した追完の日/g, 'the date named in the final report'], [/報告先の定める日/g, 'the date set by the addressee'],
  [/差戻し後の出し直し/g, 'handed in again after a return'], [/判断し直し/g, 'judging again'],
  [/契約に期限がないときは求めた日の(\d+)日後まで/g, 'without a date in the contract, $1 days after it was asked for'], [/契約に期限がないときは直ちに/g, 'without a date in the contract, at once'],
  [/契約に定めた日/g, 'the date in the contract'],
  [/（/g, ' ('], [/）/g, ')'], [/・|、/g, ', '], [/ +/g, ' '], [/ (?=[,)])/g, ''], [/\( /g, '('],
]

/** What stands behind a limit, in English as far as its words are known. */
export function articleEnglish(article: string): string {
  const said = ARTICLE.reduce((text, [from, to]) => text.replace(from, to), article).trim()
  return said.charAt(0).toUpperCase() + said.slice(1)
}

const backwards = (line: RuleLine) => line.direction === 'BEFORE'
const onDay = (rule: Pick<Rule, 'basis'>) => rule.basis === 'MEETING' || rule.basis === 'DATE_GIVEN'
const theDay = (rule: Pick<Rule, 'basis'>) => (onDay(rule) ? EVENT[rule.basis] : `the day on which ${EVENT[rule.basis]}`)
const theMoment = (rule: Pick<Rule, 'basis'>) => (onDay(rule) ? EVENT[rule.basis] : `the moment at which ${EVENT[rule.basis]}`)
const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`
const elapsed = (line: RuleLine) => many(line.amount, line.unit === 'HOURS' ? 'hour' : 'minute')

function clockTime(time: string): string {
  const [hour, minute] = time.split(':')
  return `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'am' : 'pm'}`
}

const endOf = (line: RuleLine) => (line.limitTime ? clockTime(line.limitTime) : 'the end')

/** What a rule counts from: the day or the moment of its event. */
export const basisEnglish = (rule: Pick<Rule, 'basis'>) => (onDay(rule) ? theDay(rule) : theMoment(rule)).replace(/^the /, 'The ')

/** 5:15 pm of day 2, counting open days only from the day after the day on which the staff knew. */
export function pointEnglish(rule: Pick<Rule, 'basis' | 'calendar'>, line: RuleLine): string {
  const from = line.firstDayCounted ? theDay(rule) : `the day ${backwards(line) ? 'before' : 'after'} ${theDay(rule)}`
  const way = backwards(line) ? ' backwards' : ''
  switch (line.unit) {
    case 'MINUTES':
    case 'HOURS': return `${elapsed(line)} after ${theMoment(rule)}`
    case 'CALENDAR_DAYS': return `${endOf(line)} of day ${line.amount}, counting every day${way} from ${from}`
    case 'OPEN_DAYS': return `${endOf(line)} of day ${line.amount}, counting each ${OPEN_DAY[rule.calendar]}${way} from ${from}`
    case 'SAME_OPEN_DAY': return `${endOf(line)} of ${theDay(rule)}`
    case 'MONTHS': return `${endOf(line)} of ${line.firstDayCounted ? 'the day before ' : ''}the same day ${many(line.amount, 'month')} after ${theDay(rule)}`
    case 'GIVEN_DATE': return `${endOf(line)} of ${theDay(rule)}`
  }
}

function shiftEnglish(rule: Rule, line: RuleLine): string {
  return line.shifts ? `; if that is a ${CLOSED_DAY[rule.calendar]}, the ${backwards(line) ? 'last' : 'next'} ${OPEN_DAY[rule.calendar]} ${backwards(line) ? 'before' : 'after'} it` : ''
}

function restEnglish(rule: Rule, line: RuleLine): string {
  switch (line.unit) {
    case 'SAME_OPEN_DAY': return `; if that time is past or the day is a ${CLOSED_DAY[rule.calendar]}, ${clockTime(line.elseLimitTime!)} of the next ${OPEN_DAY[rule.calendar]}`
    case 'CALENDAR_DAYS': return line.shifts ? shiftEnglish(rule, line) : ' (closed days count, and the last one is not moved)'
    case 'MINUTES':
    case 'HOURS':
    case 'OPEN_DAYS': return ''
    case 'MONTHS':
    case 'GIVEN_DATE': return shiftEnglish(rule, line)
  }
}

/** A rule as one English sentence; the Japanese one of the server is the record. `name` is what has to be done. */
export function sentenceEnglish(rule: Rule, name: string): string {
  const [only, ...others] = rule.lines
  if (!rule.duty || !only) return `${name}: nothing has to be done.`
  if (others.length > 0) return `${name}: by the earliest of ${rule.lines.map((line) => pointEnglish(rule, line)).join(', and ')}.`
  if (only.unit === 'MINUTES' && only.amount === 0) return `${name}: at once when ${EVENT[rule.basis]}.`
  if (only.unit === 'MINUTES' || only.unit === 'HOURS') return `${name}: within ${elapsed(only)} of ${theMoment(rule)} (nights and closed days count).`
  return `${name}: by ${pointEnglish(rule, only)}${restEnglish(rule, only)}.`
}

const date = (day: string) => formatDate(day, 'en')
const because = (rule: Rule, day: Day) => `${CLOSED_DAY[rule.calendar]} (${closedBy(day.closed ?? '')})`

/** Neighbouring days of which the same is to be said. */
function spans(days: readonly Day[]): Day[][] {
  const all: Day[][] = []
  for (const day of days) {
    const before = all.at(-1)?.at(-1)
    if (before?.as === day.as && (day.as === 'COUNTED' || before.closed === day.closed)) all.at(-1)!.push(day)
    else all.push([day])
  }
  return all
}

const said = (span: readonly Day[]) => (span.length === 1 ? date(span[0]!.day) : `${date(span[0]!.day)} to ${date(span.at(-1)!.day)}`)

function stepEnglish(rule: Rule, span: readonly Day[]): string[] {
  const first = span[0]!
  const are = span.length === 1 ? 'is' : 'are'
  switch (first.as) {
    case 'BASIS': return [`${said(span)} is the first day and does not count.`]
    case 'COUNTED': return [span.length === 1 ? `${said(span)} is day ${first.number}.` : `${said(span)} are days ${first.number} to ${span.at(-1)!.number}.`]
    case 'SKIPPED': return [`${said(span)} ${are} not counted: ${because(rule, first)}.`]
    case 'PASSED': return [`${said(span)} ${are} passed over, too: ${because(rule, first)}.`]
    case 'SHIFTED_TO': return [`So the deadline moves to ${said(span)}.`]
    case 'ELAPSED':
    case 'GIVEN': return []
  }
}

function lineSteps(rule: Rule, line: RuleLine, { days, limit }: Line): string[] {
  const end = formatLimit(limit, 'en')
  switch (line.unit) {
    case 'MINUTES':
    case 'HOURS': return [line.amount === 0 ? 'It is to be done at once, so the deadline is that moment.' : `${elapsed(line)} later, nights and closed days counted, it is ${end}.`]
    case 'SAME_OPEN_DAY': {
      const [first] = days
      const next = `it moves to the next ${OPEN_DAY[rule.calendar]}`
      const why = first?.as === 'COUNTED' ? `That day is an ${OPEN_DAY[rule.calendar]}, and it is not yet ${clockTime(line.limitTime!)}.`
        : first?.closed ? `That day is a ${because(rule, first)}, so ${next}.` : `It is past ${clockTime(line.limitTime!)}, so ${next}.`
      return [why, ...spans(days).filter((span) => span[0]!.as === 'SKIPPED').flatMap((span) => stepEnglish(rule, span)), `So the deadline is ${end}.`]
    }
    default: {
      const last = days.filter(({ as }) => as === 'COUNTED' || as === 'GIVEN').at(-1)
      const shifted = days.some(({ as }) => as === 'SHIFTED_TO')
      return [
        ...spans(days).flatMap((span) => [...stepEnglish(rule, span), ...(shifted && last && span.at(-1) === last ? [`${date(last.day)} is a ${because(rule, last)}.`] : [])]),
        `So the deadline is ${end}.`,
      ]
    }
  }
}

/** How a limit was counted, step by step in English, from what was kept with it. */
export function stepsEnglish(kept: Explanation, rule: Rule): string[] {
  const anew = kept.basisAt !== kept.countedFrom
  const at = (instant: string) => (onDay(rule) ? formatDate(tokyoDay(instant), 'en') : formatDateTime(instant, 'en'))
  const steps = anew
    ? [`${basisEnglish(rule)} is ${at(kept.basisAt)}, but the deadline counted from there was past when the case was entered.`, `So it counts from the entry, ${formatDateTime(kept.countedFrom, 'en')}.`]
    : [`It counts from ${theBasis(rule)}: ${at(kept.countedFrom)}.`]
  kept.lines.forEach((line, index) => steps.push(...lineSteps(rule, rule.lines[index]!, line)))
  const decided = kept.lines.find((line) => line.decided)
  if (kept.lines.length > 1 && decided) steps.push(`The earliest of these, ${formatLimit(decided.limit, 'en')}, is the deadline.`)
  if (kept.startedLate && !anew) steps.push('This deadline was past when the case was entered. It is not put off; the reminders run from the entry.')
  if (decided && Date.parse(decided.limit) !== Date.parse(kept.limit)) steps.push(`The deadline counted before the calendar or the rule changed stays: ${formatLimit(kept.limit, 'en')}.`)
  return steps
}

const theBasis = (rule: Rule) => basisEnglish(rule).replace(/^The /, 'the ')

function tokyoDay(instant: string): string {
  const { year, month, day } = tokyo(instant)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
