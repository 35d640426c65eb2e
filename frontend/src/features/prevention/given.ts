import type { ToldTime } from '@/lib/told-time'
import type { SupervisorView } from './api'

/** An instruction that holds: its number, to which unit, its words, and when, as it was told. */
export interface Given {
  no: number
  unit: string
  text: string
  when: ToldTime
}

/** The instructions of a case that were not corrected by another, in the order of their numbers. */
export function given({ units, sectionInstructions }: SupervisorView): Given[] {
  return [
    ...units.flatMap(({ partName, instructions }) => instructions.map((one) => ({ one, unit: partName }))),
    ...sectionInstructions.map((one) => ({ one, unit: '' })),
  ]
    .filter(({ one }) => one.correctedBy == null)
    .map(({ one, unit }) => ({ no: one.number, unit, text: one.text, when: one.time }))
    .sort((a, b) => a.no - b.no)
}
