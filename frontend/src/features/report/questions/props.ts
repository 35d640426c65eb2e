import type { SummaryError } from '@/ui/error-summary'
import type { Answers } from '../answers'

/** What every question of the first report gets. */
export interface QuestionProps {
  answers: Answers
  onChange: (answers: Answers) => void
  errors: readonly SummaryError[]
}

/** The sentence for one field. */
export function errorOf(errors: readonly SummaryError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}
