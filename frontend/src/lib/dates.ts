/** Language of the screen; official texts are always Japanese. */
export type Lang = 'ja' | 'en'

/** The parts of a moment as a clock in Tokyo shows them, whatever the browser's zone is. */
export interface TokyoParts {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  weekday: number
}

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土']
const EN_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const TOKYO_OFFSET = 9 * 60 * 60 * 1000
const ERAS: [from: string, name: string, zeroth: number][] = [
  ['2019-05-01', '令和', 2018],
  ['1989-01-08', '平成', 1988],
  ['1926-12-25', '昭和', 1925],
  ['1912-07-30', '大正', 1911],
  ['1873-01-01', '明治', 1867],
]

const two = (n: number) => String(n).padStart(2, '0')

/** Reads an instant ("2012-12-25T07:40:00Z"), a plain date ("2012-12-25") or epoch milliseconds. */
export function tokyo(value: string | number): TokyoParts {
  const dateOnly = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  const instant = typeof value === 'number' ? value : Date.parse(dateOnly ? `${value}T00:00:00+09:00` : value)
  const shifted = new Date(instant + TOKYO_OFFSET)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  }
}

/** 平成24年, 令和元年: the year in the era that the date stands in; before the Gregorian calendar came into use the plain year. */
export function eraYear(date: string): string {
  const [, name, zeroth] = ERAS.find(([from]) => date >= from) ?? ['', '', 0]
  const year = Number(date.slice(0, 4)) - zeroth
  return `${name}${year === 1 ? '元' : year}年`
}

/** 平成24年12月25日（火） */
export function formatDate(value: string | number, lang: Lang = 'ja'): string {
  const { year, month, day, weekday } = tokyo(value)
  if (lang === 'en') return `${EN_WEEKDAYS[weekday]} ${day} ${EN_MONTHS[month - 1]} ${year}`
  return `${eraYear(`${year}-${two(month)}-${two(day)}`)}${month}月${day}日（${WEEKDAYS[weekday]}）`
}

/** 午後4時40分, 午後6時, 正午: the hour as papers of an office write it. */
export function formatTime(value: string | number, lang: Lang = 'ja'): string {
  const { hour, minute } = tokyo(value)
  if (lang === 'en') return `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'am' : 'pm'}`
  if (hour === 12 && minute === 0) return '正午'
  return `${hour < 12 ? '午前' : '午後'}${hour % 12}時${minute ? `${minute}分` : ''}`
}

/** 平成24年12月25日（火）午後4時40分 */
export function formatDateTime(value: string | number, lang: Lang = 'ja'): string {
  return `${formatDate(value, lang)}${lang === 'en' ? ', ' : ''}${formatTime(value, lang)}`
}

/** A limit: 令和9年1月5日（火）午後5時15分, and the midnight that ends a day is its 24時. */
export function formatLimit(value: string | number, lang: Lang = 'ja'): string {
  const { hour, minute } = tokyo(value)
  if (hour || minute) return formatDateTime(value, lang)
  const day = formatDate((typeof value === 'number' ? value : Date.parse(value)) - 1, lang)
  return lang === 'en' ? `${day}, end of day` : `${day}24時`
}

/** How exactly a moment is known, and whether it is a span. */
export interface Moment {
  at: string
  until?: string | null
  approx?: boolean
  dateOnly?: boolean
}

/** A moment or span of the course of events: 平成24年12月25日（火）午後4時40分～午後6時, …頃, or the date alone. */
export function formatMoment({ at, until, approx, dateOnly }: Moment, lang: Lang = 'ja'): string {
  const about = approx ? (lang === 'en' ? ' (about)' : '頃') : ''
  const full = dateOnly ? formatDate : formatDateTime
  if (!until) return full(at, lang) + about
  const sameDay = formatDate(at) === formatDate(until)
  if (dateOnly && sameDay) return full(at, lang) + about
  return `${full(at, lang)}${lang === 'en' ? ' – ' : '～'}${sameDay ? formatTime(until, lang) : full(until, lang)}${about}`
}

/** 平成24年度第1号 for the case number 2012-0001. */
export function caseLabel(number: string, lang: Lang = 'ja'): string {
  const [year, running] = number.split('-')
  if (lang === 'en') return `No. ${Number(running)} of fiscal ${year}`
  return `${fiscalYear(Number(year))}第${Number(running)}号`
}

/** 平成24年度; a fiscal year is named after the era it mostly stands in (2019 is 令和元年度). */
export function fiscalYear(year: number): string {
  return `${eraYear(`${year}-12-31`)}度`
}

/** What date and time inputs hold for an instant, in Tokyo. */
export function toInputs(value: string | number): { date: string; time: string } {
  const { year, month, day, hour, minute } = tokyo(value)
  return { date: `${year}-${two(month)}-${two(day)}`, time: `${two(hour)}:${two(minute)}` }
}

/** The instant that a date input and a time input name in Tokyo; null while one of them is empty or impossible. */
export function fromInputs(date: string, time: string): string | null {
  const instant = `${date}T${time}:00+09:00`
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+09:00$/.test(instant) || Number.isNaN(Date.parse(instant))) return null
  return toInputs(instant).date === date ? instant : null
}
