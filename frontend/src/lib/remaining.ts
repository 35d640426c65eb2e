import type { Lang } from './dates'

const MINUTE = 60_000

function words(minutes: number, lang: Lang): string {
  const units: [number, string, string][] = [
    [Math.floor(minutes / 1440), '日', 'd'],
    [Math.floor((minutes % 1440) / 60), '時間', 'h'],
    [minutes % 60, '分', 'min'],
  ]
  const first = units.findIndex(([n]) => n > 0)
  const shown = first < 0 ? [units[2]!] : units.slice(first, first + 2).filter(([n]) => n > 0)
  return shown.map(([n, ja, en]) => (lang === 'en' ? `${n} ${en}` : `${n}${ja}`)).join(lang === 'en' ? ' ' : '')
}

/** How long it was from one moment to another, in its two greatest units: 2時間, 37日3時間. */
export function length(from: string, to: string, lang: Lang = 'ja'): string {
  return words(Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE), lang)
}

/** How a limit stands at the server's now: あと20分 before it, 期限です in its first minute, then 30分超過. */
export function remaining(limit: string, now: number, lang: Lang = 'ja'): { overdue: boolean; text: string } {
  const left = Date.parse(limit) - now
  const overdue = left <= 0
  if (overdue && -left < MINUTE) return { overdue, text: lang === 'en' ? 'due now' : '期限です' }
  const text = words(overdue ? Math.floor(-left / MINUTE) : Math.ceil(left / MINUTE), lang)
  if (lang === 'en') return { overdue, text: overdue ? `${text} late` : `${text} left` }
  return { overdue, text: overdue ? `${text}超過` : `あと${text}` }
}
