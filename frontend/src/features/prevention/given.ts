import type { SupervisorView } from './api'

/** An instruction that holds: its number, to which unit, its words, and when (an instant, or the day alone). */
export interface Given {
  no: number
  unit: string
  text: string
  when: string
}

/** The instructions of a case that were not corrected by another, in the order of their numbers. */
export function given({ units, sectionInstructions }: SupervisorView): Given[] {
  return [
    ...units.flatMap(({ partName, instructions }) => instructions.map((one) => ({ one, unit: partName }))),
    ...sectionInstructions.map((one) => ({ one, unit: '' })),
  ]
    .filter(({ one }) => one.correctedBy == null)
    .map(({ one, unit }) => ({ no: one.number, unit, text: one.text, when: one.givenAt ?? one.givenOn }))
    .sort((a, b) => a.no - b.no)
}
