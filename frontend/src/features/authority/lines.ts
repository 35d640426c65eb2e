import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { minuteOf, type ToldValue } from '@/lib/forms'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { ITEMS, type Filing, type Item, type State } from './api'
import type { FilingValues } from './filing-schema'

/** What a report says, line by line, in the order of the Commission's form. */
export const LINES = [
  'reportingBody',
  'jointlyWith',
  'SUMMARY',
  'INFORMATION',
  'PERSONS',
  'causedBy',
  'CAUSE',
  'SECONDARY_HARM',
  'noticeState',
  'PERSON_NOTICE',
  'publicationState',
  'PUBLICATION',
  'preventionState',
  'PREVENTION',
  'preventionDone',
  'preventionToCome',
  'OTHER',
] as const
export type Line = (typeof LINES)[number]

/** What is said in each line; blank where nothing is. */
export type Said = Record<Line, string>

const isItem = (line: Line): line is Line & Item => (ITEMS as readonly string[]).includes(line)

/** What a line is called. */
export const lineLabel = (t: TFunction, line: Line): string =>
  isItem(line) ? t(`authority.item.${line}`) : t(`authority.line.${line}`)

/** Lines that stand in no report made today unless they say something. */
const SELDOM: readonly Line[] = ['jointlyWith', 'PREVENTION']

/** The lines that the Commission's form asks, and what is said besides. */
export const linesOf = (said: Said): Line[] => LINES.filter((line) => said[line] !== '' || !SELDOM.includes(line))

/** Whether a report says anything at all. */
export const saysAnything = (said: Said): boolean => LINES.some((line) => said[line] !== '')

/** Whether a state is one that has a time. */
export const hasTime = (state: State | null): boolean => state === 'DONE' || state === 'PLANNED'

/** What was filed, in words. */
export function useFiled(): (filing: Filing) => Said {
  const { t } = useTranslation()
  const told = useToldTime()
  return ({ reporter, items, states, prevention, causedBy }) => {
    const item = (name: Item) => items.find((one) => one.item === name)?.text ?? ''
    const state = (name: Item) => {
      const one = states.find((each) => each.item === name)
      if (!one) return ''
      return [t(`authority.state.${one.state}`), one.time && told.whole(one.time)].filter(Boolean).join(' ')
    }
    return {
      reportingBody: reporter.body ?? '',
      jointlyWith: reporter.jointlyWith ?? '',
      SUMMARY: item('SUMMARY'),
      INFORMATION: item('INFORMATION'),
      PERSONS: item('PERSONS'),
      causedBy: causedBy ? t(`authority.causedBy.${causedBy}`) : '',
      CAUSE: item('CAUSE'),
      SECONDARY_HARM: item('SECONDARY_HARM'),
      noticeState: state('PERSON_NOTICE'),
      PERSON_NOTICE: item('PERSON_NOTICE'),
      publicationState: state('PUBLICATION'),
      PUBLICATION: item('PUBLICATION'),
      preventionState: state('PREVENTION'),
      PREVENTION: item('PREVENTION'),
      preventionDone: prevention.done ?? '',
      preventionToCome: prevention.toCome ?? '',
      OTHER: item('OTHER'),
    }
  }
}

/** What stands in the form of a report, in words. */
export function useTyped(): (values: FilingValues) => Said {
  const { t } = useTranslation()
  const dates = useDates()
  const state = (chosen: State | null, time: ToldValue) => {
    if (!chosen) return ''
    const minute = minuteOf(time)
    const when = minute ? dates.dateTime(minute) : time.roughly ? time.text.trim() : ''
    return [t(`authority.state.${chosen}`), hasTime(chosen) ? when : ''].filter(Boolean).join(' ')
  }
  return (values) => ({
    reportingBody: values.reportingBody,
    jointlyWith: values.jointlyWith,
    SUMMARY: values.SUMMARY,
    INFORMATION: values.INFORMATION,
    PERSONS: values.PERSONS,
    causedBy: values.causedBy ? t(`authority.causedBy.${values.causedBy}`) : '',
    CAUSE: values.CAUSE,
    SECONDARY_HARM: values.SECONDARY_HARM,
    noticeState: state(values.noticeState, values.noticeTime),
    PERSON_NOTICE: values.PERSON_NOTICE,
    publicationState: state(values.publicationState, values.publicationTime),
    PUBLICATION: values.PUBLICATION,
    preventionState: state(values.preventionState, values.preventionTime),
    PREVENTION: '',
    preventionDone: values.preventionDone,
    preventionToCome: values.preventionToCome,
    OTHER: values.OTHER,
  })
}
