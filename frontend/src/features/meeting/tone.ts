import type { MeetingSummary } from './api'

/** The colour that repeats the word of a status. */
export function tone(status: MeetingSummary['status']) {
  if (status === 'CANCELLED') return 'late'
  if (status === 'PUBLISHED') return 'done'
  return status === 'PLANNED' ? 'neutral' : 'active'
}
