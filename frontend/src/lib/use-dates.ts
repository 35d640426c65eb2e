import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import * as dates from './dates'
import { length, remaining } from './remaining'

/** The language of the screen. */
export function useLang(): dates.Lang {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ja'
}

/** The date functions in the language of the screen. */
export function useDates() {
  const lang = useLang()
  return useMemo(
    () => ({
      date: (value: string | number) => dates.formatDate(value, lang),
      time: (value: string | number) => dates.formatTime(value, lang),
      dateTime: (value: string | number) => dates.formatDateTime(value, lang),
      limit: (value: string | number) => dates.formatLimit(value, lang),
      moment: (moment: dates.Moment) => dates.formatMoment(moment, lang),
      caseLabel: (number: string) => dates.caseLabel(number, lang),
      length: (from: string, to: string) => length(from, to, lang),
      remaining: (limit: string, now: number) => remaining(limit, now, lang),
    }),
    [lang],
  )
}
