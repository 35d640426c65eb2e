import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toInputs } from '@/lib/dates'
import { asProblem } from '@/lib/problem'
import { serverNow } from '@/lib/server-time'
import { spokenTimeQuery } from '@/lib/spoken-time'
import type { ToldTime } from '@/lib/told-time'
import { meant, unclear } from '@/ui/spoken-time-words'
import { typedTimes, unitOf, type CallAnswers } from './answers'
import { toRequest } from './request'
import { callReceiptQuery, sendCall, type CallUnit } from './api'

/** Where the server's field stands on the page. */
const FIELDS: [RegExp, string][] = [
  [/^report\.noticedAt/, 'noticed'],
  [/^report\.persons\.min/, 'min'],
  [/^report\.persons/, 'max'],
  [/^report\.place/, 'lastSeen'],
  [/^report\.what\.kindWords/, 'kindWords'],
  [/^report\.what/, 'description'],
  [/^report\.circumstances\.noticedByWords/, 'noticedByWords'],
  [/^report\.circumstances\.dangerWords/, 'dangerText'],
  [/^caller\.unitCode/, 'unit'],
  [/^caller\.from/, 'from'],
  [/^caller\.(\w+)/, '$1'],
  [/^medium\.(\w+)/, '$1'],
  [/^done\[(\d+)\].*/, 'done.$1'],
  [/^knowers\[(\d+)\].*/, 'knowers.$1'],
]

const place = (field: string) => {
  const known = FIELDS.find(([pattern]) => pattern.test(field))
  return known ? field.replace(new RegExp(`${known[0].source}.*`), known[1]) : field
}

/** What is certain of a call before it is sent: from which unit it came, and every time that was typed. */
export interface CheckedCall {
  unit: CallUnit
  times: Record<string, ToldTime>
}

/** Sends the call in two presses: first unit and times are understood for certain, then the case begins. Refusals stand at their fields. */
export function useSendCall(units: readonly CallUnit[]) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [rest, setRest] = useState<string[]>([])
  const [round, setRound] = useState(0)
  const [busy, setBusy] = useState(false)

  function refuse(found: Record<string, string>, others: string[] = []) {
    setErrors(found)
    setRest(others)
    setRound((n) => n + 1)
  }

  async function understood(
    answers: CallAnswers,
  ): Promise<{ times: Record<string, ToldTime>; faults: Record<string, string> }> {
    const times: Record<string, ToldTime> = {}
    const faults: Record<string, string> = {}
    await Promise.all(
      Object.entries(typedTimes(answers)).map(async ([name, value]) => {
        const answer = await queries.fetchQuery(spokenTimeQuery(value.text.trim()))
        const time = meant(answer, value.half)
        if (!time) faults[name] = t(unclear(answer))
        else if ((!time.startsAt || time.startAbout === 'BEFORE') && name === 'from') faults[name] = t('call.hourToo')
        else times[name] = time
      }),
    )
    return { times, faults }
  }

  /** その他 says nothing without its words. */
  const withoutWords = ({ kind, kindWords, noticedBy, noticedByWords }: CallAnswers): Record<string, string> => ({
    ...(kind === 'OTHER' && kindWords.trim() === '' && { kindWords: t('report.otherWords') }),
    ...(noticedBy === 'OTHER' && noticedByWords.trim() === '' && { noticedByWords: t('report.otherWords') }),
  })

  /** What would be sent, or nothing where something is not certain. */
  const check = (answers: CallAnswers): Promise<CheckedCall | undefined> =>
    once(async () => {
      const unit = unitOf(answers.unit, units)
      const { times, faults } = await understood(answers)
      const found = { ...(unit ? {} : { unit: t('call.unitNeeded') }), ...withoutWords(answers), ...faults }
      refuse(found)
      return unit && Object.keys(found).length === 0 ? { unit, times } : undefined
    })

  /** The number of the case, or nothing where something was refused. */
  const send = (answers: CallAnswers, key: string, { unit, times }: CheckedCall): Promise<string | undefined> =>
    once(async () => {
      const now = new Date(serverNow()).toISOString()
      const receipt = await sendCall(key, toRequest(answers, unit, times, now, toInputs(now).date))
      queries.setQueryData(callReceiptQuery(receipt.number).queryKey, receipt)
      return receipt.number
    })

  async function once<T>(act: () => Promise<T | undefined>): Promise<T | undefined> {
    if (busy) return undefined
    setBusy(true)
    try {
      return await act()
    } catch (thrown) {
      const { violations, message } = asProblem(thrown)
      refuse(
        Object.fromEntries(violations.map((violation) => [place(violation.field), violation.message])),
        violations.length ? [] : [message],
      )
      return undefined
    } finally {
      setBusy(false)
    }
  }

  return { check, send, busy, errors, rest, round }
}
