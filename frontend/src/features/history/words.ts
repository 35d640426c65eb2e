import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { HistoryEntry } from './api'

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Running numbers of rows: they tie the line to its row, but say nothing to a reader. */
const RUNNING = /^\d+(\.\d+)?$/
/** Rungs of ladders: so many open days after the limit, so many days before its day, or on so many mornings after it. */
const RUNGS = [[/^LIMIT_PLUS_(\d+)$/, 'history.afterLimit'], [/^DAYS_BEFORE_(\d+)$/, 'history.daysBefore'], [/^DAYS_AFTER_(\d+)$/, 'history.daysAfter']] as const

/** Codes of the history in the words of the office; a code without a word stands as it is. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const dates = useDates()

  function word(what: string, code: string): string {
    const key = [`history.code.${what}_${code}`, `history.code.${code}`, `worklist.step.${code}`].find((candidate) => i18n.exists(candidate))
    if (key) return t(key)
    for (const [rung, words] of RUNGS) {
      const days = rung.exec(code)?.[1]
      if (days) return t(words, { count: Number(days) })
    }
    if (DAY.test(code)) return dates.date(code)
    if (!RUNNING.test(code)) return code
    return what === 'NotificationRecorded' ? t('history.persons', { count: Number(code) }) : ''
  }

  return {
    act: (what: string) => (i18n.exists(`history.act.${what}`) ? t(`history.act.${what}`) : what),
    detail: ({ what, detail }: HistoryEntry) => detail.map((code) => word(what, code)).filter(Boolean).join(t('history.between')),
    person: (entry: HistoryEntry) => entry.person ?? t(entry.address ? 'history.nobody' : 'history.program'),
  }
}
