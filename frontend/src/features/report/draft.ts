import type { Answers } from './answers'

/** A first report under way. `key` makes sure that it becomes one case, however often it is sent. */
export interface Draft {
  answers: Answers
  page: string
  savedAt: string
  key: string
}
