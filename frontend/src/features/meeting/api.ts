import {
  attendanceEntryEdgeValues,
  itemOutcomeOutcomeValues,
  itemOutcomeVoteValues,
  memberRoleValues,
  newLineKindValues,
  newLineSectionValues,
  type components,
} from '@/lib/api-types'
import { answered } from '@/lib/choices'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type MeetingView = Schemas['MeetingView']
export type MeetingSummary = Schemas['MeetingSummary']
export type AgendaItem = Schemas['ItemView']
export type MovedLimit = Schemas['MovedLimit']
export type Member = Schemas['Member']
export type Outcome = Schemas['ItemOutcome']['outcome']
export const SECTIONS = newLineSectionValues
export const KINDS = newLineKindValues
export const EDGES = answered(attendanceEntryEdgeValues)
export const OUTCOMES = itemOutcomeOutcomeValues
export const VOTES = answered(itemOutcomeVoteValues)
export const ROLES = memberRoleValues

/** The meetings of a term, of the latest where none is named, and all that are open. */
export const meetingsQuery = (term: number | null) =>
  question('/api/meetings', { query: term === null ? {} : { term } })

export const meetingQuery = (meeting: number) => question('/api/meetings/{meeting}', { path: { meeting } })

export const membersQuery = (term: number) => question('/api/council-members', { query: { term } })

const at = (meeting: number) => ({ params: { path: { meeting } } })

/** The same key plans a meeting once, however often it is sent. */
export const planMeeting = (key: string, body: Schemas['NewMeeting']) =>
  data(client.POST('/api/meetings', { params: { header: { 'Idempotency-Key': key } }, body }))

export const reschedule = (meeting: number, body: Schemas['NewSchedule']) =>
  data(client.POST('/api/meetings/{meeting}/schedule', { ...at(meeting), body }))

/** Which limits would move; nothing is saved. */
export const previewSchedule = (meeting: number, body: Schemas['NewSchedule']) =>
  data(client.POST('/api/meetings/{meeting}/schedule/preview', { ...at(meeting), body }))

export const cancelMeeting = (meeting: number, body: Schemas['MeetingCancellationRequest']) =>
  data(client.POST('/api/meetings/{meeting}/cancellation', { ...at(meeting), body }))

/** Which limits would end; nothing is saved. */
export const previewCancellation = (meeting: number, body: Schemas['MeetingCancellationRequest']) =>
  data(client.POST('/api/meetings/{meeting}/cancellation/preview', { ...at(meeting), body }))

export const saveAgenda = (meeting: number, body: Schemas['NewAgenda']) =>
  data(client.POST('/api/meetings/{meeting}/agenda', { ...at(meeting), body }))

export const putCaseOnAgenda = (meeting: number, body: Schemas['AgendaCaseRequest']) =>
  data(client.POST('/api/meetings/{meeting}/agenda/cases', { ...at(meeting), body }))

export const fixAgenda = (meeting: number, body: Schemas['AgendaFixedRequest']) =>
  data(client.POST('/api/meetings/{meeting}/agenda-fixed', { ...at(meeting), body }))

export const sendPapers = (meeting: number, version: number) =>
  data(client.POST('/api/meetings/{meeting}/papers-sent', { ...at(meeting), body: { version } }))

export const recordMeeting = (meeting: number, body: Schemas['NewRecord']) =>
  data(client.POST('/api/meetings/{meeting}/record', { ...at(meeting), body }))

export const holdMeeting = (meeting: number, body: Schemas['HoldMeetingRequest']) =>
  data(client.POST('/api/meetings/{meeting}/held', { ...at(meeting), body }))

export const checkMinutes = (meeting: number, version: number) =>
  data(client.POST('/api/meetings/{meeting}/minutes-checked', { ...at(meeting), body: { version } }))

export const publishMinutes = (meeting: number, version: number) =>
  data(client.POST('/api/meetings/{meeting}/published', { ...at(meeting), body: { version } }))

export const addMember = (body: Schemas['NewMember']) => data(client.POST('/api/council-members', { body }))

export const endMembership = (member: number, body: Schemas['MembershipEndRequest']) =>
  data(client.POST('/api/council-members/{member}/end', { params: { path: { member } }, body }))
