import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { components } from './api-types'
import { toTheMinute, type ToldValue } from './forms'
import { useDates, useLang } from './use-dates'

/** A time as it was told, no more exact than that. */
export type ToldTime = components['schemas']['ToldTime']

interface Moment {
  on: string
  at: string | null
  part: ToldTime['startPart']
  precision: ToldTime['startPrecision']
  about: ToldTime['startAbout']
}

const start = (time: ToldTime): Moment => ({
  on: time.startsOn,
  at: time.startsAt,
  part: time.startPart,
  precision: time.startPrecision,
  about: time.startAbout,
})

const end = (time: ToldTime): Moment | null =>
  time.endsOn && time.endPrecision
    ? { on: time.endsOn, at: time.endsAt, part: time.endPart, precision: time.endPrecision, about: time.endAbout }
    : null

/** Told times in the language of the screen: the line of the day, what stands beside it, and both in one; in Japanese exactly as official papers write them. */
export function useToldTime() {
  const { t } = useTranslation()
  const lang = useLang()
  const dates = useDates()
  return useMemo(() => {
    const month = (on: string) =>
      new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(on))
    const third = (on: string) => t(`ui.told.third.${Math.floor((Number(on.slice(8)) - 1) / 10)}`)
    const day = ({ on, precision }: Moment) =>
      precision === 'MONTH'
        ? month(on)
        : precision === 'THIRD_OF_MONTH'
          ? t('ui.told.thirdOf', { third: third(on), month: month(on) })
          : dates.date(on)
    const hour = ({ at, part, about }: Moment) =>
      [
        at ? dates.time(at) : part ? t(`ui.told.part.${part}`) : '',
        about === 'EXACTLY' ? '' : t(`ui.told.about.${about}`),
      ]
        .filter(Boolean)
        .join(' ')
    const whole = (moment: Moment) => [day(moment), hour(moment)].filter(Boolean).join(' ')
    const hours = (time: ToldTime) => {
      const from = start(time)
      const until = end(time)
      if (!until) return [hour(from), time.openEnd ? '–' : ''].filter(Boolean).join(' ')
      const sameDay = until.on === from.on && (until.at !== null || until.part !== null)
      return [hour(from), '–', sameDay ? hour(until) : whole(until)].filter(Boolean).join(' ')
    }
    return lang === 'ja'
      ? {
          day: (time: ToldTime) => time.dayWords,
          hours: (time: ToldTime) => time.words,
          whole: (time: ToldTime) => time.wholeWords,
        }
      : {
          day: (time: ToldTime) => day(start(time)),
          hours,
          whole: (time: ToldTime) => [day(start(time)), hours(time)].filter(Boolean).join(' '),
        }
  }, [t, lang, dates])
}

/** The time in the form that corrects it: to the minute where that was told, else in the words of a paper. */
export const typedAgain = (time: ToldTime): ToldValue =>
  time.startsAt && !time.endsOn && !time.openEnd && time.startAbout === 'EXACTLY'
    ? toTheMinute(time.startsAt)
    : { ...toTheMinute(null), text: time.said ?? time.wholeWords, roughly: true }

/** An instant by which told times are put in order. */
export const orderedBy = (time: ToldTime): string => time.startsAt ?? `${time.startsOn}T23:59:59+09:00`

/** The last instant that it names where the minute is told; else null. */
export const lastMinute = (time: ToldTime): string | null => (time.endsOn ? time.endsAt : time.startsAt)
