import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { api, client, data } from '@/lib/http'
import { caseKey, stepKey } from '@/lib/query-keys'
import { noteServerNow } from '@/lib/server-time'

export const STATUSES = ['RUNNING', 'AT_CLOSING_CHECK', 'CLOSED'] as const
export type Status = (typeof STATUSES)[number]
export const ORDERS = ['NEWEST', 'OLDEST', 'TITLE'] as const
export const EMPLOYERS = ['BODY', 'CONTRACTOR', 'OUTSIDE'] as const
export const DUTIES = ['TO_COMMISSION', 'TO_PERSONS'] as const
export const COUNT_UNITS = ['PERSONS', 'DISTINCT_PERSONS', 'PERSONS_REPEATED', 'RECORDS', 'HOUSEHOLDS', 'SHEETS'] as const
export const KINDS = ['LOSS', 'THEFT', 'MISSENT_EMAIL', 'MISDELIVERED_POST', 'MISISSUED', 'MISPUBLICATION', 'MISDISPOSAL', 'UNAUTHORIZED_ACCESS', 'OTHER', 'UNKNOWN'] as const
export const MALICE = ['YES', 'NO', 'UNKNOWN'] as const
export const MEDIA = ['SD_CARD', 'USB', 'PAPER', 'PC', 'CAMERA', 'SMARTPHONE', 'EMAIL', 'OTHER', 'UNKNOWN'] as const
export const ENTRY_KINDS = ['DISCOVERY', 'SEARCH', 'SUPERVISOR_REPORT', 'WRITTEN_REPORT', 'NOTICE', 'PUBLICATION', 'OTHER'] as const

/** How many persons are concerned, as known now. */
export type AffectedPersons = components['schemas']['AffectedPersons']

/** What the law may ask of the body in a case. */
export type LegalDuty = (typeof DUTIES)[number]

/** What another basis does to one clock. */
export type LimitMove = components['schemas']['LimitMove']

/** From when a duty of a case counts, and what was proposed. */
export type DutyBasis = components['schemas']['DutyBasis']
export type BasisProposal = components['schemas']['BasisProposal']

/** A line of the list of cases. */
export interface CaseSummary {
  number: string
  title: string
  status: Status
  originName: string
  knownAt: string
  reportedAt: string
  affectedPersons: AffectedPersons | null
  personsNotAsked: boolean
  nextLimit: string | null
  nextClock: string | null
}

export interface CaseFilter {
  status: string
  text: string
  order: string
  page: number
}

/** The first report as it was given. */
export type GivenReport = components['schemas']['GivenReport']

export interface Knowledge {
  id: number
  knower: string
  employer: (typeof EMPLOYERS)[number]
  at: string
  approx: boolean
  of: LegalDuty | null
  note: string | null
  recordedBy: string
  recordedAt: string
}

export interface AffectedCount {
  id: number
  asOf: string
  unit: (typeof COUNT_UNITS)[number]
  min: number | null
  max: number | null
  approx: boolean
  basis: string
  ofWhich: string | null
  recordedBy: string
  recordedAt: string
}

export interface MediumContent {
  shotOn: string[]
  shotText: string | null
  people: string | null
  persons: number[]
  what: string
  items: number | null
  approx: boolean
  note: string | null
}

/** What was lost or went astray; `revision` is the version that a change names. */
export interface Medium {
  number: number
  revision: number
  kind: (typeof MEDIA)[number]
  label: string
  quantity: number | null
  unit: string
  items: number | null
  itemsUnit: string | null
  approx: boolean
  protection: string | null
  lastUsedAt: string | null
  note: string | null
  contents: MediumContent[]
}

/** A facility of the case; `joined` says how it came to be one after the first report. */
export type ConcernedFacility = components['schemas']['ConcernedFacility']

interface UnitName {
  code: string
  name: string
}

/** Of what kind the incident is and whether a wrongful purpose is suspected, as known since then; the newest first. */
export interface Nature {
  kind: (typeof KINDS)[number]
  malice: (typeof MALICE)[number]
  knownAt: string
  reason: string
  recordedBy: string
}

/** A case as the head of its page and the tab 概要 show it. */
export interface CaseOverview {
  number: string
  title: string
  status: Status
  origin: UnitName
  section: UnitName
  facilities: ConcernedFacility[]
  knownAt: string
  reportedAt: string
  firstReport: GivenReport
  natures: Nature[]
  knowledge: Knowledge[]
  contractorDelay: components['schemas']['ContractorDelay'] | null
  affectedPersons: AffectedPersons | null
  counts: AffectedCount[]
  media: Medium[]
  closing: { by: string; at: string; note: string | null } | null
  /** What stands for the people whose names the viewer does not read. */
  masked: string[]
  serverNow: string
}

/** A line of the course of events; `correctedBy` names the line that stands in for it. */
export type CourseEntry = Required<components['schemas']['CourseEntry']> & { time: Required<components['schemas']['EntryTime']> }

/** Somebody named in the case: `name` as the reader may read it, `masked` as everybody else does. */
export interface Participant {
  id: number
  name: string
  masked: string
  kind: string
  unitCode: string
  /** That the person is named no longer, and why. */
  withdrawal: { reason: string; by: { post: string; name: string }; at: string } | null
}

/** A step and at whose post it waits. */
export type StepContext = components['schemas']['StepView']

async function told<T extends { serverNow: string }>(answer: Promise<T>): Promise<T> {
  const view = await answer
  noteServerNow(view.serverNow)
  return view
}

export const casesQuery = ({ status, text, order, page }: CaseFilter) => queryOptions({
  queryKey: ['incidents', status, text, order, page],
  queryFn: () => api.get<{ items: CaseSummary[]; page: number; size: number; total: number }>('/api/incidents', { status, text, order, page }),
  placeholderData: keepPreviousData,
})

export const caseQuery = (number: string) => queryOptions({
  queryKey: caseKey(number),
  queryFn: () => told(api.get<CaseOverview>(`/api/incidents/${number}`)),
})

/** Ours are complete: the application leaves no field out. */
const lines = async (call: Parameters<typeof data<components['schemas']['CourseEntry'][]>>[0]) => (await data(call)) as CourseEntry[]

export const courseQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'course'],
  queryFn: () => lines(client.GET('/api/incidents/{number}/course-of-events', { params: { path: { number } } })),
})

/** Mails of the case that did not arrive, and whom to telephone instead. */
export const undeliveredQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'undelivered'],
  queryFn: () => data(client.GET('/api/incidents/{number}/undelivered-mails', { params: { path: { number } } })),
})

/** Posts and people whom a line may be about. */
export const courseActorsQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'course', 'actors'],
  queryFn: () => data(client.GET('/api/incidents/{number}/course-of-events/actors', { params: { path: { number } } })),
})

/** Adds a line once for each key; gives all lines. */
export const addCourseEntry = (number: string, key: string, body: components['schemas']['CourseEntryRequest']) =>
  lines(client.POST('/api/incidents/{number}/course-of-events', { params: { path: { number }, header: { 'Idempotency-Key': key } }, body }))

/** Takes back a line that one has just entered; gives all lines. */
export const withdrawCourseEntry = (number: string, entry: number) =>
  lines(client.POST('/api/incidents/{number}/course-of-events/{entry}/withdrawal', { params: { path: { number, entry } } }))

export const participantsQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'participants'],
  queryFn: () => api.get<Participant[]>(`/api/incidents/${number}/participants`),
})

/** What somebody named in the case may be. */
export const participantKindsQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'participant-kinds'],
  queryFn: () => data(client.GET('/api/incidents/{number}/participant-kinds', { params: { path: { number } } })),
})

/** Read once when the form opens: a form is never taken away under the hands of whoever fills it. */
export const stepQuery = (number: string, step: string, part: string | undefined) => queryOptions({
  queryKey: stepKey({ number, step, part }),
  queryFn: () => told(api.get<StepContext>(`/api/incidents/${number}/steps/${step}${part ? `/${part}` : ''}`)),
  gcTime: 0,
  staleTime: Infinity,
})

/** The facilities that may still join the case. */
export const joinableQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'joinable'],
  queryFn: () => data(client.GET('/api/incidents/{number}/facilities/joinable', { params: { path: { number } } })),
})

/** What would follow if the facility joined. */
/** A knowledge as it is typed, of which the consequences are asked. */
export interface KnowledgePreview {
  employer: (typeof EMPLOYERS)[number]
  at: string
  of?: LegalDuty | undefined
}

export const knowledgePreviewQuery = (number: string, { employer, at, of }: KnowledgePreview) => queryOptions({
  queryKey: [...caseKey(number), 'knowledge', employer, at, of],
  queryFn: () => data(client.GET('/api/incidents/{number}/knowledge/preview', { params: { path: { number }, query: { employer, at, ...(of && { of }) } } })),
  retry: false,
})

/** What waits for the reader as the second person, in all cases, without being a task. */
export const confirmationsQuery = queryOptions({
  queryKey: ['confirmations'],
  queryFn: () => data(client.GET('/api/confirmations')),
  refetchInterval: 60_000,
})

export const dutyBasesQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'duty-bases'],
  queryFn: () => data(client.GET('/api/incidents/{number}/duty-bases', { params: { path: { number } } })),
})

export const basisPreviewQuery = (number: string, duty: LegalDuty, knowledge: number) => queryOptions({
  queryKey: [...caseKey(number), 'duty-bases', duty, knowledge],
  queryFn: () => data(client.GET('/api/incidents/{number}/duty-bases/{duty}/preview', { params: { path: { number, duty }, query: { knowledge } } })),
  retry: false,
})

export const joiningPreviewQuery = (number: string, unitCode: string, knownAt: string) => queryOptions({
  queryKey: [...caseKey(number), 'joinable', unitCode, knownAt],
  queryFn: () => data(client.GET('/api/incidents/{number}/facilities/joinable/{unit}', { params: { path: { number, unit: unitCode }, query: { knownAt } } })),
  retry: false,
})

export const closingQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'closing'],
  queryFn: () => api.get<{ hindrances: { track: string; sentence: string }[] }>(`/api/incidents/${number}/closing`),
})

/** One word on a person in the case: marked a party, or freed of it again. */
export type PartyMark = components['schemas']['MarkView']

/** Where the judging of the duty to report stands. */
export const judgingQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'assessment'],
  queryFn: () => api.get<{ status: string }>(`/api/incidents/${number}/assessment`),
})

export const partiesQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'parties'],
  queryFn: async () => data<PartyMark[]>(client.GET('/api/incidents/{number}/parties', { params: { path: { number } } })),
})

export const partyCandidatesQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'parties', 'candidates'],
  queryFn: async () => data(client.GET('/api/incidents/{number}/parties/candidates', { params: { path: { number } } })),
})

export const partyConsequencesQuery = (number: string, account: number) => queryOptions({
  queryKey: [...caseKey(number), 'parties', account, 'consequences'],
  queryFn: async () => data(client.GET('/api/incidents/{number}/parties/{account}/consequences', { params: { path: { number, account } } })),
})

export const markParty = (number: string, body: components['schemas']['MarkRequest']) =>
  client.POST('/api/incidents/{number}/parties', { params: { path: { number } }, body })

export const freeParty = (number: string, account: number, body: components['schemas']['FreeRequest']) =>
  client.POST('/api/incidents/{number}/parties/{account}/release', { params: { path: { number, account } }, body })
