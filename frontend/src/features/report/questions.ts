import { fromInputs } from '@/lib/dates'
import { tooLong } from '@/lib/forms'
import type { Violation } from '@/lib/problem'
import type { SummaryError } from '@/ui/error-summary'
import { readNumber } from '@/ui/number-field'
import { inWords, type Answers } from './answers'

/** The questions in the order in which they are asked; the unit only of those who work in several. */
export type Question = 'unit' | 'noticed' | 'what' | 'whose' | 'persons' | 'place' | 'malice'

/** The questions for this reporter. */
export function questionsFor(units: number): Question[] {
  return [...(units > 1 ? ['unit' as const] : []), 'noticed', 'what', 'whose', 'persons', 'place', 'malice']
}

const LONG = 4000
const refuse = (field: string, message: string): SummaryError => ({ field, message })

function noticed({ noticed }: Answers, now: number): SummaryError[] {
  const who = noticed.by === 'OTHER' && !noticed.byWords.trim() ? [refuse('noticedByWords', 'report.otherWords')] : []
  if (noticed.unknown || inWords(noticed)) return who
  const at = noticed.roughly ? null : fromInputs(noticed.date, noticed.time)
  if (!at) return [refuse('noticed', 'report.answerOrUnknown'), ...who]
  return Date.parse(at) > now ? [refuse('noticed', 'lib.future'), ...who] : who
}

function what({ what }: Answers): SummaryError[] {
  return [
    ...(what.kind ? [] : [refuse('kind', 'report.chooseOrUnknown')]),
    ...(what.kind === 'OTHER' && !what.kindWords.trim() ? [refuse('kindWords', 'report.otherWords')] : []),
    ...(what.medium ? [] : [refuse('medium', 'report.chooseOrUnknown')]),
    ...(what.description.length > LONG ? [refuse('description', tooLong(LONG))] : []),
  ]
}

function whose({ whose }: Answers): SummaryError[] {
  return [
    ...(whose.groups.length ? [] : [refuse('groups', 'report.chooseOrUnknown')]),
    ...(whose.contents.length > LONG ? [refuse('contents', tooLong(LONG))] : []),
    ...(whose.myNumber ? [] : [refuse('myNumber', 'report.chooseOrUnknown')]),
  ]
}

function persons({ persons }: Answers): SummaryError[] {
  if (persons.unknown) return []
  const [min, max] = [readNumber(persons.min), readNumber(persons.max)]
  if (min === undefined && max === undefined) return [refuse('persons', 'report.answerOrUnknown')]
  if (Number.isNaN(min) || Number.isNaN(max)) return [refuse('persons', 'lib.notANumber')]
  return min !== undefined && max !== undefined && max < min ? [refuse('persons', 'lib.rangeReversed')] : []
}

function place(answers: Answers, now: number): SummaryError[] {
  const { where, date, time, unknown, roughly } = answers.place
  if (where.length > 1000) return [refuse('where', tooLong(1000))]
  if (unknown || inWords(answers.place)) return []
  const told = !roughly && (date || time)
  if (!told) return where.trim() ? [] : [refuse('where', 'report.answerOrUnknown')]
  // A day alone is an answer; it lies ahead only as a whole.
  const seen = fromInputs(date, time || '00:00')
  if (!seen) return [refuse('lastSeen', 'lib.invalidDate')]
  if (Date.parse(seen) > now) return [refuse('lastSeen', 'lib.future')]
  const { noticed: before } = answers
  const at =
    before.unknown || before.roughly || before.approx || answers.place.approx
      ? null
      : fromInputs(before.date, before.time)
  return at && Date.parse(seen) > Date.parse(at) ? [refuse('lastSeen', 'report.seenAfterNoticed')] : []
}

/** What keeps a question from being answered. 「分からない」 is always an answer. */
export function missing(question: Question, answers: Answers, now: number): SummaryError[] {
  switch (question) {
    case 'unit':
      return answers.unitCode ? [] : [refuse('unitCode', 'lib.chooseOne')]
    case 'noticed':
      return noticed(answers, now)
    case 'what':
      return what(answers)
    case 'whose':
      return whose(answers)
    case 'persons':
      return persons(answers)
    case 'place':
      return place(answers, now)
    case 'malice':
      return [
        ...(answers.malice ? [] : [refuse('malice', 'report.chooseOrUnknown')]),
        ...(answers.danger ? [] : [refuse('danger', 'report.chooseOrUnknown')]),
      ]
  }
}

/** What the office refused of answers that were sent, until they are changed. */
export interface Refusal {
  answers: Answers
  errors: (SummaryError & { question: Question })[]
}

/** The field of a question in which a field of the request is entered: `what.description` in `description`. */
function fieldOf(field: string): string {
  const [first, second] = field.split('.')
  if (second === 'lastSeenAt') return 'lastSeen'
  return first === 'noticedAt' ? 'noticed' : first === 'persons' ? 'persons' : (second ?? first!).replace(/\[.*/, '')
}

/** The violations that belong to a question. */
export function refusalOf(answers: Answers, violations: readonly Violation[]): Refusal {
  return {
    answers,
    errors: violations.flatMap(({ field, message }) => {
      const question = questionOf(field)
      return question ? [{ question, field: fieldOf(field), message }] : []
    }),
  }
}

const ANSWER: Record<Question, keyof Answers> = {
  unit: 'unitCode',
  noticed: 'noticed',
  what: 'what',
  whose: 'whose',
  persons: 'persons',
  place: 'place',
  malice: 'malice',
}

/** What is still refused of a question: nothing once it was answered anew. */
export function stillRefused(question: Question, answers: Answers, refusal: Refusal | undefined): SummaryError[] {
  const same = refusal?.answers[ANSWER[question]] === answers[ANSWER[question]]
  return same && refusal
    ? refusal.errors
        .filter((error) => error.question === question)
        .map(({ field, message }) => ({ field: field!, message }))
    : []
}

/** The question to which a field of the request belongs. */
export function questionOf(field: string): Question | undefined {
  const [first, second] = field.split('.')
  if (first === 'circumstances') {
    const byCircumstance: Record<string, Question> = {
      noticedBy: 'noticed',
      noticedByWords: 'noticed',
      myNumber: 'whose',
      happenedWhere: 'place',
    }
    return byCircumstance[second ?? ''] ?? 'malice'
  }
  const byField: Record<string, Question> = {
    noticedAt: 'noticed',
    what: 'what',
    whose: 'whose',
    persons: 'persons',
    place: 'place',
    malice: 'malice',
    unitCode: 'unit',
  }
  return byField[first ?? '']
}
