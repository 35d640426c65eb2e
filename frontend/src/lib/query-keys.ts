import type { StepAddress } from './step-draft'

/** What is read of a case lies under this key, so that one invalidation after an act reaches every part of its pages. */
export const caseKey = (number: string) => ['incident', number] as const

/** A step of a case as it waits for its post. */
export const stepKey = ({ number, step, part }: StepAddress) => [...caseKey(number), 'step', step, part] as const
