import { reportDecisionMannerValues, type components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type CouncilView = Schemas['CouncilView']
export const MANNERS = reportDecisionMannerValues

/** How the case is reported to the council. */
export const councilQuery = (number: string) => question('/api/incidents/{number}/council', { path: { number } })

/** The meetings of which one can be chosen for a case: those that are open. */
export const meetingsQuery = question('/api/meetings', { query: {} })

/** What the paper says as the facts stand. */
export const paperQuery = (number: string) =>
  question('/api/incidents/{number}/papers/{paper}/text', { path: { number, paper: 'council' } })

/** By when the paper is due for a meeting on that day. */
export const paperLimitQuery = (number: string, day: string) =>
  question('/api/incidents/{number}/council/paper-limit', { path: { number }, query: { day } })

export const decideReport = (number: string, body: Schemas['CouncilDecisionRequest']) =>
  data(client.POST('/api/incidents/{number}/council/decision', { params: { path: { number } }, body }))

export const assignMeeting = (number: string, body: Schemas['MeetingRequest']) =>
  data(client.POST('/api/incidents/{number}/council/meeting', { params: { path: { number } }, body }))

export const moveMeeting = (number: string, body: Schemas['MeetingMoveRequest']) =>
  data(client.POST('/api/incidents/{number}/council/meeting-move', { params: { path: { number } }, body }))

export const compilePaper = (number: string, body: Schemas['PaperRequest']) =>
  data(client.POST('/api/incidents/{number}/council/paper', { params: { path: { number } }, body }))

export const confirmPaper = (number: string, body: Schemas['PaperConfirmationRequest']) =>
  data(client.POST('/api/incidents/{number}/council/paper-confirmation', { params: { path: { number } }, body }))

export const recordHeld = (number: string, body: Schemas['MeetingHeldRequest']) =>
  data(client.POST('/api/incidents/{number}/council/meeting-held', { params: { path: { number } }, body }))
