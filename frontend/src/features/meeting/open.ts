import type { MeetingSummary } from './api'

/** Whether cases may still come to a meeting and leave it. */
export const isOpen = (status: MeetingSummary['status']) => ['PLANNED', 'AGENDA_FIXED', 'PAPERS_SENT'].includes(status)
