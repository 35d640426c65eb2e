import {
  authorityRequestChannelValues,
  filingCausedByValues,
  filingKindValues,
  itemStateStateValues,
  unknownItemsItemsValues,
  type components,
} from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

export type AuthorityView = components['schemas']['AuthorityView']
export type Duty = components['schemas']['DutyView']
export type Filing = components['schemas']['Filing']
export const KINDS = filingKindValues
/** What a report tells, in the order of the rules. */
export const ITEMS = unknownItemsItemsValues
export type Item = (typeof ITEMS)[number]
/** How far an item has come, and with whom the cause lies. */
export const STATES = itemStateStateValues
export type State = (typeof STATES)[number]
export const CAUSED_BY = filingCausedByValues as readonly NonNullable<Filing['causedBy']>[]

/** The duties to report and what was filed for them. */
export const authorityQuery = (number: string) => question('/api/incidents/{number}/authority', { path: { number } })

/** The case, of which is shown how many persons it concerns. */
export const caseQuery = (number: string) => question('/api/incidents/{number}', { path: { number } })

/** Which duty of which case. */
interface Place {
  number: string
  part: string
}

export type NewFiling = components['schemas']['FilingRequest']

export const filePreliminary = (path: Place, body: NewFiling) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/preliminary-report', { params: { path }, body }))

/** One report that is both. */
export const filePreliminaryAndFinal = (path: Place, body: NewFiling) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/preliminary-and-final-report', { params: { path }, body }))

export const fileFinal = (path: Place, body: NewFiling) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/final-report', { params: { path }, body }))

export const fileSupplement = (path: Place, body: NewFiling) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/supplement', { params: { path }, body }))

export type NewRequest = components['schemas']['NewAuthorityRequest']
export type AuthorityRequest = Duty['requests'][number]
/** How the Commission asks for more. */
export const CHANNELS = authorityRequestChannelValues

export const recordRequest = (path: Place, body: NewRequest) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/requests', { params: { path }, body }))

/** Which request of the Commission. */
interface RequestPlace extends Place {
  request: number
}

export const answerRequest = (path: RequestPlace, body: NewFiling) =>
  data(client.POST('/api/incidents/{number}/authority/{part}/requests/{request}/answer', { params: { path }, body }))

const ANSWER_DRAFT = '/api/incidents/{number}/authority/{part}/requests/{request}/draft'

/** What was typed to answer a request and not yet sent. */
export const readAnswerDraft = async (path: RequestPlace) => {
  const { draft } = await data(client.GET(ANSWER_DRAFT, { params: { path } }))
  return draft && Object.keys(draft.values).length > 0 ? draft : null
}

/** Keeps it; gives when. */
export const saveAnswerDraft = async (
  path: RequestPlace,
  body: { values: Record<string, unknown>; form: string },
): Promise<string> => (await data(client.PUT(ANSWER_DRAFT, { params: { path }, body }))).savedAt

/** Throws it away. */
export const discardAnswerDraft = (path: RequestPlace) => client.DELETE(ANSWER_DRAFT, { params: { path } })

/** One duty, in what the application answered. */
export const ofPart = (view: AuthorityView, part: string) => view.duties.find((duty) => duty.part === part)
