import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { HistoryEntry } from './api'

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Running numbers of rows: they tie the line to its row, but say nothing to a reader. */
const RUNNING = /^\d+(\.\d+)?$/
/** What the program tells itself: the key of a clock, what it mended. */
const INTERNAL = /^[a-z]+(-\d+)?,?$/
/** What carries the number of another case, which looks like a range. */
const OF_ANOTHER_CASE = ['CaseMerged', 'CaseAbsorbed', 'PartSplitOff', 'OpenedBySplit']
const SECONDS = /^(\d+)s$/
const RANGE = /^(\d+|\?)-(\d+|\?)$/
/** Rungs of ladders: so many open days after the limit, so many days before its day, or on so many mornings after it; parts of a case by their number. */
const NUMBERED = [
  [/^LIMIT_PLUS_(\d+)$/, 'history.afterLimit'],
  [/^DAYS_BEFORE_(\d+)$/, 'history.daysBefore'],
  [/^DAYS_AFTER_(\d+)$/, 'history.daysAfter'],
  [/^measure-(\d+)$/, 'history.measure'],
  [/^review-(\d+)$/, 'history.review'],
] as const

/** Codes of the history in the words of the office; a code without a word stands as it is. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const dates = useDates()

  function word(what: string, code: string): string {
    if (OF_ANOTHER_CASE.includes(what)) return code
    const key = [`history.code.${what}_${code}`, `history.code.${code}`, `worklist.step.${code}`].find((candidate) =>
      i18n.exists(candidate),
    )
    if (key) return t(key)
    for (const [numbered, words] of NUMBERED) {
      const number = numbered.exec(code)?.[1]
      if (number) return t(words, { count: Number(number) })
    }
    if (what === 'AccessRefused') return i18n.exists(`history.act.${code}`) ? t(`history.act.${code}`) : ''
    const seconds = SECONDS.exec(code)?.[1]
    if (seconds) return t('history.seconds', { count: Number(seconds) })
    if (DAY.test(code)) return dates.date(code)
    if (RANGE.test(code)) return range(code)
    if (INTERNAL.test(code)) return ''
    if (!RUNNING.test(code)) return code
    return what === 'NotificationRecorded' ? t('history.persons', { count: Number(code) }) : ''
  }

  function range(code: string): string {
    if (code === '?-?') return t('ui.unknown')
    const [min, max] = code.replaceAll('?', '').split('-')
    return min === max ? min! : t('history.range', { min, max })
  }

  return {
    act: (what: string) => (i18n.exists(`history.act.${what}`) ? t(`history.act.${what}`) : what),
    detail: ({ what, detail }: HistoryEntry) =>
      detail
        .map((code) => word(what, code))
        .filter(Boolean)
        .join(t('history.between')),
    person: (entry: HistoryEntry) => entry.person ?? t(entry.address ? 'history.nobody' : 'history.program'),
  }
}
