import { useQueries } from '@tanstack/react-query'
import { toInputs } from '@/lib/dates'
import { spokenTimeQuery } from '@/lib/spoken-time'
import type { ToldTime } from '@/lib/told-time'
import { useSettled } from '@/lib/use-settled'
import type { VerdictAsked } from '@/features/assessment/parts/provisional-verdict'
import { meant } from '@/ui/spoken-time-words'
import { typedTimes, unitOf, type CallAnswers } from './answers'
import type { CallUnit } from './api'
import { toRequest } from './request'

const PAUSE = 500

/**
 * Those answers of a call that decide whether the state is to be told, once the typing pauses; undefined while the unit, since
 * when one is on the line or a time that was typed is not certain.
 */
export function useVerdictAsked(answers: CallAnswers, units: readonly CallUnit[]): VerdictAsked | undefined {
  const settled = useSettled(answers, PAUSE)
  const typed = Object.entries(typedTimes(settled)).filter(([name]) => /^(from|noticed|knowers)/.test(name))
  const read = useQueries({ queries: typed.map(([, { text }]) => spokenTimeQuery(text.trim())) })
  const unit = unitOf(settled.unit, units)
  const times: Record<string, ToldTime> = {}
  typed.forEach(([name, { half }], index) => {
    const time = meant(read[index]?.data, half)
    if (time) times[name] = time
  })
  const from = times.from?.startsAt
  if (!unit || !from || Object.keys(times).length < typed.length) return undefined

  const { report, caller, knowers } = toRequest(settled, unit, times, from, toInputs(Date.parse(from)).date)
  return {
    noticedAt: report.noticedAt,
    kind: report.what.kind,
    malice: report.malice,
    myNumber: report.circumstances?.myNumber ?? null,
    persons: report.persons,
    unitCode: null,
    heard: {
      kind: caller.kind ?? null,
      unitCode: caller.unitCode,
      from,
      alsoKnow: (knowers ?? []).map(({ employer, time }) => ({ employer: employer ?? null, time: time ?? null })),
    },
  }
}
