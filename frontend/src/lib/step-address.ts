/** The step of a case, and its part (unit, duty) where there are several. */
export interface StepAddress {
  number: string
  step: string
  part?: string
}
