import type { CallAnswers } from '../answers'

/** What each question gets: the answers as they stand, how to change some of them, and what was refused by field. */
export interface PartProps {
  answers: CallAnswers
  change: (part: Partial<CallAnswers>) => void
  errors: Partial<Record<string, string>>
}
