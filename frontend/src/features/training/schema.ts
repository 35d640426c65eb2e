import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { readNumber } from '@/ui/number-field'
import type { NewTraining } from './api'

const personsWrong = (typed: string) => {
  const persons = readNumber(typed) ?? Number.NaN
  return !Number.isInteger(persons) || persons < 1 || persons > 10_000
}

/** A training as typed: rows without a unit or a case are left out. */
export const trainingSchema = z
  .object({
    subject: requiredText(200),
    firstDay: requiredInstant(),
    lastDay: z.string().nullable(),
    material: optionalText(),
    units: z.array(z.object({ unit: z.string(), persons: z.string() })),
    cases: z.array(z.object({ number: z.string() })),
  })
  .superRefine(
    (form, context) => {
      const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
      const named = form.units.filter(({ unit }) => unit).map(({ unit }) => unit)
      if (named.length === 0) issue(['units'], 'training.nobody')
      else if (new Set(named).size < named.length) issue(['units'], 'training.twice')
      form.units.forEach(({ unit, persons }, index) => {
        if (unit && personsWrong(persons)) issue(['units', index, 'persons'], 'training.personsWrong')
      })
      if (form.firstDay && form.lastDay && Date.parse(form.lastDay) < Date.parse(form.firstDay))
        issue(['lastDay'], 'lib.endBeforeStart')
    },
    { when: () => true },
  )

export type TrainingForm = z.infer<typeof trainingSchema>

/** What the form begins with. */
export const emptyTraining: TrainingForm = {
  subject: '',
  firstDay: null as never,
  lastDay: null,
  material: '',
  units: [{ unit: '', persons: '' }],
  cases: [{ number: '' }],
}

/** What is sent. */
export const trainingBody = ({ subject, firstDay, lastDay, material, units, cases }: TrainingForm): NewTraining => ({
  subject,
  firstDay: toInputs(firstDay).date,
  lastDay: lastDay && toInputs(lastDay).date,
  material: material || null,
  units: units.filter(({ unit }) => unit).map(({ unit, persons }) => ({ unit, persons: readNumber(persons)! })),
  cases: cases.map(({ number }) => number).filter(Boolean),
})
