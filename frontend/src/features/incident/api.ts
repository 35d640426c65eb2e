import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  circumstancesDangerValues,
  circumstancesHappenedWhereValues,
  circumstancesMyNumberValues,
  circumstancesNoticedByValues,
  affectedCountUnitValues,
  basisProposalDutyValues,
  caseSummaryStatusValues,
  confidentialityRequestGroundValues,
  courseEntryKindValues,
  earlyEndProposalKindValues,
  exposureExposedValues,
  informationKindsKindsValues,
  knowledgeEmployerValues,
  mediumFindSeenValues,
  mediumKindValues,
  mitigatingFactKindValues,
  safeguardsProtectionValues,
  natureKindValues,
  natureMaliceValues,
  mergedWithOverlapValues,
  reopeningKindValues,
  trackChoiceTrackValues,
  pathsApiIncidentsGetParametersQueryOrderValues,
  type components,
} from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { triedKey } from '@/lib/query-keys'
import { question } from '@/lib/question'

type Schemas = components['schemas']

export const STATUSES = caseSummaryStatusValues
export type Status = (typeof STATUSES)[number]

/** Whether anything is still done in a case that stands so. */
export const runs = (status: Status) => status === 'RUNNING' || status === 'AT_CLOSING_CHECK'
export const ORDERS = pathsApiIncidentsGetParametersQueryOrderValues
export const EMPLOYERS = knowledgeEmployerValues
export const DUTIES = basisProposalDutyValues
export const COUNT_UNITS = affectedCountUnitValues
export const KINDS = natureKindValues
export const EARLY_ENDS = earlyEndProposalKindValues
export const OVERLAPS = mergedWithOverlapValues
export const LATER_FACTS = reopeningKindValues
export const TRACKS = trackChoiceTrackValues
export const MALICE = natureMaliceValues
export const DANGERS = circumstancesDangerValues.filter((value) => value !== null)
export const MY_NUMBERS = circumstancesMyNumberValues.filter((value) => value !== null)
export const NOTICED_BY = circumstancesNoticedByValues.filter((value) => value !== null)
export const PLACES = circumstancesHappenedWhereValues.filter((value) => value !== null)
export const CONFIDENTIAL_GROUNDS = confidentialityRequestGroundValues.filter((value) => value !== null)
export const EXPOSURES = exposureExposedValues
export const MEDIA = mediumKindValues
export const PROTECTIONS = safeguardsProtectionValues.filter((value) => value !== null)
export const ANSWERS = mediumFindSeenValues
export const INFORMATION_KINDS = informationKindsKindsValues
export const MITIGATIONS = mitigatingFactKindValues
export const ENTRY_KINDS = courseEntryKindValues

/** How many persons are concerned, as known now. */
export type AffectedPersons = Schemas['AffectedPersons']

/** What the law may ask of the body in a case. */
export type LegalDuty = (typeof DUTIES)[number]

/** What another basis does to one clock. */
export type LimitMove = Schemas['LimitMove']

/** From when a duty of a case counts, and what was proposed. */
export type DutyBasis = Schemas['DutyBasis']
export type BasisProposal = Schemas['BasisProposal']

/** A line of the list of cases. */
export type CaseSummary = Schemas['CaseSummary']

export interface CaseFilter {
  status: Status | ''
  text: string
  order: (typeof ORDERS)[number]
  page: number
}

/** The first report as it was given. */
export type GivenReport = Schemas['GivenReport']

export type Knowledge = Schemas['Knowledge']
export type AffectedCount = Schemas['AffectedCount']
export type MediumContent = Schemas['Content']

/** Something that makes harm less likely; `withdrawn` says why it holds no longer. */
export type InformationKinds = Schemas['InformationKinds']
export type MitigatingFact = Schemas['MitigatingFact']

/** What was lost or went astray; `revision` is the version that a change names. */
export type Medium = Schemas['Medium']

/** A unit of the case; `joined` says how it came to be one after the first report. */
export type ConcernedUnit = Schemas['ConcernedUnit']

/** Of what kind the incident is and whether a wrongful purpose is suspected, as known since then; the newest first. */
export type Nature = Schemas['Nature']

/** A case as the head of its page and the tab 概要 show it; `masked`: what stands for the people whose names the viewer does not read. */
export type CaseOverview = Schemas['CaseOverview']

/** A line of the course of events; `correctedBy` names the line that stands in for it. */
export type CourseEntry = Schemas['CourseEntry']

/** Somebody named in the case: `name` as the reader may read it, `masked` as everybody else does; `withdrawal`: named no longer, and why. */
export type Participant = Schemas['ParticipantView']

/** A step and at whose post it waits. */
export type StepContext = Schemas['StepView']

export const casesQuery = ({ status, text, order, page }: CaseFilter) => ({
  ...question('/api/incidents', { query: { ...(status && { status }), ...(text && { text }), order, page } }),
  placeholderData: keepPreviousData,
})

export const caseQuery = (number: string) => question('/api/incidents/{number}', { path: { number } })

export const courseQuery = (number: string) =>
  question('/api/incidents/{number}/course-of-events', { path: { number } })

/** An act to come, or what became of it. */
export type PlannedAct = Schemas['PlannedAct']

export const plannedActsQuery = (number: string) =>
  question('/api/incidents/{number}/planned-acts', { path: { number } })

/** Mails of the case that did not arrive, and whom to telephone instead. */
export const undeliveredQuery = (number: string) =>
  question('/api/incidents/{number}/undelivered-mails', { path: { number } })

/** Posts and people whom a line may be about. */
export const courseActorsQuery = (number: string) =>
  question('/api/incidents/{number}/course-of-events/actors', { path: { number } })

/** Adds a line once for each key; gives all lines. */
export const addCourseEntry = (number: string, key: string, body: Schemas['CourseEntryRequest']) =>
  data(
    client.POST('/api/incidents/{number}/course-of-events', {
      params: { path: { number }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

/** Takes back a line that one has just entered; gives all lines. */
export const withdrawCourseEntry = (number: string, entry: number) =>
  data(
    client.POST('/api/incidents/{number}/course-of-events/{entry}/withdrawal', { params: { path: { number, entry } } }),
  )

export const participantsQuery = (number: string) =>
  question('/api/incidents/{number}/participants', { path: { number } })

/** What somebody named in the case may be. */
export const participantKindsQuery = (number: string) =>
  question('/api/incidents/{number}/participant-kinds', { path: { number } })

/** Read once when the form opens: a form is never taken away under the hands of whoever fills it. */
export const stepQuery = (number: string, step: string, part: string | undefined) => ({
  ...(part
    ? question('/api/incidents/{number}/steps/{step}/{part}', { path: { number, step, part } })
    : question('/api/incidents/{number}/steps/{step}', { path: { number, step } })),
  gcTime: 0,
  staleTime: Infinity,
})

/** The units that may still join the case. */
export const joinableQuery = (number: string) =>
  question('/api/incidents/{number}/units/joinable', { path: { number } })

/** A knowledge as it is typed, of which the consequences are asked. */
export type KnowledgePreview = Pick<Schemas['KnowledgeRequest'], 'employer' | 'of'> & { knownAt: string }

export const knowledgePreviewQuery = (number: string, { employer, knownAt, of }: KnowledgePreview) => ({
  ...question('/api/incidents/{number}/knowledge/preview', {
    path: { number },
    query: { employer, knownAt, ...(of && { of }) },
  }),
  retry: false,
})

/** That an entry of knowledge was wrong, and what is right instead. */
export type KnowledgeCorrection = Schemas['KnowledgeCorrection']

export const correctionPreviewQuery = (
  number: string,
  entry: number,
  { employer, knownAt }: Pick<KnowledgePreview, 'employer' | 'knownAt'>,
) => ({
  ...question('/api/incidents/{number}/knowledge/{entry}/correction-preview', {
    path: { number, entry },
    query: { employer, knownAt },
  }),
  retry: false,
})

/** What waits for the reader as the second person, in all cases, without being a task. */
export const confirmationsQuery = { ...question('/api/confirmations'), refetchInterval: 60_000 }

export const dutyBasesQuery = (number: string) => question('/api/incidents/{number}/duty-bases', { path: { number } })

export const basisPreviewQuery = (number: string, duty: LegalDuty, knowledge: number) => ({
  ...question('/api/incidents/{number}/duty-bases/{duty}/preview', { path: { number, duty }, query: { knowledge } }),
  retry: false,
})

/** What would follow if the unit joined. */
export const joiningPreviewQuery = (number: string, unitCode: string, knownAt: string) => ({
  ...question('/api/incidents/{number}/units/joinable/{unit}', {
    path: { number, unit: unitCode },
    query: { knownAt },
  }),
  retry: false,
})

/** What was proposed of withdrawing a case, and whether that is still possible. */
export type WithdrawalView = Schemas['WithdrawalView']
export type WithdrawalProposal = Schemas['WithdrawalProposal']

export const withdrawalQuery = (number: string) => question('/api/incidents/{number}/withdrawal', { path: { number } })

export const proposeWithdrawal = (number: string, body: Schemas['CaseWithdrawalRequest']) =>
  data(client.POST('/api/incidents/{number}/withdrawal/proposals', { params: { path: { number } }, body }))

export const decideWithdrawal = (number: string, proposal: number, body: Schemas['CaseWithdrawalDecisionRequest']) =>
  data(
    client.POST('/api/incidents/{number}/withdrawal/proposals/{proposal}/decision', {
      params: { path: { number, proposal } },
      body,
    }),
  )

/** What was proposed of ending tracks as not needed, what still runs, and what stands against 簡易終結. */
export type EarlyEndView = Schemas['EarlyEndView']
export type EarlyEndProposal = Schemas['EarlyEndProposal']
export type EarlyEndKind = (typeof EARLY_ENDS)[number]
export type Track = (typeof TRACKS)[number]

export const earlyEndsQuery = (number: string) => question('/api/incidents/{number}/early-ends', { path: { number } })

export const proposeEarlyEnd = (number: string, body: Schemas['EarlyEndRequest']) =>
  data(client.POST('/api/incidents/{number}/early-ends/proposals', { params: { path: { number } }, body }))

export const decideEarlyEnd = (number: string, proposal: number, body: Schemas['EarlyEndDecisionRequest']) =>
  data(
    client.POST('/api/incidents/{number}/early-ends/proposals/{proposal}/decision', {
      params: { path: { number, proposal } },
      body,
    }),
  )

/** By which merging a case ended, and which cases went on as a part of it. */
export type MergingView = Schemas['MergingView']
export type MergedWith = Schemas['MergedWith']
export type MergingPreview = Schemas['MergingPreview']
export type Overlap = (typeof OVERLAPS)[number]

export const mergingsQuery = (number: string) => question('/api/incidents/{number}/mergings', { path: { number } })

export const mergingPreviewQuery = (number: string, other: string, overlap: Overlap) => ({
  ...question('/api/incidents/{number}/mergings/preview', { path: { number }, query: { other, overlap } }),
  retry: false,
})

export const mergeCase = (number: string, body: Schemas['MergingRequest']) =>
  data(client.POST('/api/incidents/{number}/mergings', { params: { path: { number } }, body }))

/** By which splitting a case was opened, and what was split off from it. */
export type SplitView = Schemas['SplitView']
export type SplitWith = Schemas['SplitWith']
export type SplitPreview = Schemas['SplitPreview']

export const splitsQuery = (number: string) => question('/api/incidents/{number}/splits', { path: { number } })

export const splitPreviewQuery = (
  number: string,
  query: { kind: SplitRequest['kind']; medium: SplitRequest['medium']; units: string[]; knowledge: number[] },
) => ({
  ...question('/api/incidents/{number}/splits/preview', { path: { number }, query }),
  retry: false,
})

export type SplitRequest = Schemas['SplitRequest']

export const splitCase = (number: string, key: string, body: SplitRequest) =>
  data(
    client.POST('/api/incidents/{number}/splits', {
      params: { path: { number }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

/** How a closed case was reopened, and what a reopening may choose. */
export type ReopeningView = Schemas['ReopeningView']
export type Reopening = Schemas['Reopening']

export const reopeningsQuery = (number: string) => question('/api/incidents/{number}/reopenings', { path: { number } })

export const reopenCase = (number: string, body: Schemas['ReopeningRequest']) =>
  data(client.POST('/api/incidents/{number}/reopenings', { params: { path: { number } }, body }))

/** How far a case has come; `tracks` is empty where nothing more is done in it. */
export type CaseProgress = Schemas['CaseProgress']
export type TrackProgress = Schemas['TrackProgress']

/** Something that is not done yet: who has it (`heldBy`), until when, and the step or the tab where it is done. */
export type MissingWork = Schemas['MissingWork']

export const progressQuery = (number: string) => question('/api/incidents/{number}/progress', { path: { number } })

export const closingQuery = (number: string) => question('/api/incidents/{number}/closing', { path: { number } })

export const closeCase = (number: string, body: Schemas['ClosingRequest']) =>
  data(client.POST('/api/incidents/{number}/closing', { params: { path: { number } }, body }))

/** One word on a person in the case: marked a party, or freed of it again. */
export type PartyMark = Schemas['MarkView']

/** Where the judging of the duty to report stands. */
export const judgingQuery = (number: string) => question('/api/incidents/{number}/assessment', { path: { number } })

export const partiesQuery = (number: string) => question('/api/incidents/{number}/parties', { path: { number } })

export const partyCandidatesQuery = (number: string) =>
  question('/api/incidents/{number}/parties/candidates', { path: { number } })

export const partyConsequencesQuery = (number: string, account: number) =>
  question('/api/incidents/{number}/parties/{account}/consequences', { path: { number, account } })

export const markParty = (number: string, body: Schemas['MarkRequest']) =>
  client.POST('/api/incidents/{number}/parties', { params: { path: { number } }, body })

export const freeParty = (number: string, account: number, body: Schemas['FreeRequest']) =>
  client.POST('/api/incidents/{number}/parties/{account}/release', { params: { path: { number, account } }, body })

/** Whether only handlers know of the case, and every decision on it. */
export type Confidentiality = Schemas['ConfidentialityView']

export const confidentialityQuery = (number: string) =>
  question('/api/incidents/{number}/confidentiality', { path: { number } })

/** Somebody who can be named a handler. */
export type HandlerCandidate = Schemas['HandlerCandidateView']

/** Who can be named a handler; `required`: who must be. */
export const handlerCandidatesQuery = (number: string) =>
  question('/api/incidents/{number}/confidentiality/candidates', { path: { number } })

export const makeConfidential = (number: string, body: Schemas['ConfidentialityRequest']) =>
  client.POST('/api/incidents/{number}/confidentiality', { params: { path: { number } }, body })

export const liftConfidentiality = (number: string, body: Schemas['ConfidentialityLiftRequest']) =>
  client.POST('/api/incidents/{number}/confidentiality/lifting', { params: { path: { number } }, body })

export const disciplinaryNotesQuery = (number: string) =>
  question('/api/incidents/{number}/disciplinary-notes', { path: { number } })

/** Writes one down once for each key. */
export const addDisciplinaryNote = (number: string, key: string, body: Schemas['DisciplinaryNoteRequest']) =>
  client.POST('/api/incidents/{number}/disciplinary-notes', {
    params: { path: { number }, header: { 'Idempotency-Key': key } },
    body,
  })

/** What a party said. */
export type Statement = Schemas['StatementView']

/** What parties said; to a party only what that person said. */
export const statementsQuery = (number: string) => question('/api/incidents/{number}/statements', { path: { number } })

export const makeStatement = (number: string, body: Schemas['StatementRequest']) =>
  client.POST('/api/incidents/{number}/statements', { params: { path: { number } }, body })

/** What saving a fact would bring about. */
export type FactConsequences = Schemas['FactConsequences']

/**
 * Asks what saving would bring about by sending what would be saved; nothing is. An answer to what is typed no more is
 * given up.
 */
const tried = (number: string, fact: string, body: object, ask: (signal: AbortSignal) => Promise<FactConsequences>) =>
  queryOptions({
    queryKey: triedKey(number, fact, body),
    queryFn: ({ signal }) => ask(signal),
    gcTime: 60_000,
    retry: false,
  })

/** That question. */
export type Tried = ReturnType<typeof tried>

export const countTried = (number: string, body: Schemas['CountRequest']) =>
  tried(number, 'count', body, (signal) =>
    data(client.POST('/api/incidents/{number}/counts/preview', { params: { path: { number } }, body, signal })),
  )

export const natureTried = (number: string, body: Schemas['NatureRequest']) =>
  tried(number, 'nature', body, (signal) =>
    data(client.POST('/api/incidents/{number}/natures/preview', { params: { path: { number } }, body, signal })),
  )

export const informationKindsTried = (number: string, body: Schemas['InformationKindsRequest']) =>
  tried(number, 'information-kinds', body, (signal) =>
    data(
      client.POST('/api/incidents/{number}/information-kinds/preview', { params: { path: { number } }, body, signal }),
    ),
  )

export const mediumTried = (number: string, body: Schemas['MediumRequest']) =>
  tried(number, 'medium', body, (signal) =>
    data(client.POST('/api/incidents/{number}/media/preview', { params: { path: { number } }, body, signal })),
  )

export const mediumRevisionTried = (number: string, medium: number, body: Schemas['RevisionRequest']) =>
  tried(number, `medium ${medium}`, body, (signal) =>
    data(
      client.POST('/api/incidents/{number}/media/{medium}/revision/preview', {
        params: { path: { number, medium } },
        body,
        signal,
      }),
    ),
  )

export const findTried = (number: string, medium: number, body: Schemas['FindRequest']) =>
  tried(number, `find ${medium}`, body, (signal) =>
    data(
      client.POST('/api/incidents/{number}/media/{medium}/find/preview', {
        params: { path: { number, medium } },
        body,
        signal,
      }),
    ),
  )

export const recordCount = (number: string, body: Schemas['CountRequest']) =>
  client.POST('/api/incidents/{number}/counts', { params: { path: { number } }, body })

export const recordKnowledge = (number: string, body: Schemas['KnowledgeRequest']) =>
  client.POST('/api/incidents/{number}/knowledge', { params: { path: { number } }, body })

export const correctKnowledge = (number: string, entry: number, body: Schemas['KnowledgeCorrectionRequest']) =>
  client.POST('/api/incidents/{number}/knowledge/{entry}/correction', { params: { path: { number, entry } }, body })

export const decideKnowledgeCorrection = (
  number: string,
  correction: number,
  body: Schemas['KnowledgeCorrectionDecisionRequest'],
) =>
  client.POST('/api/incidents/{number}/knowledge-corrections/{correction}/decision', {
    params: { path: { number, correction } },
    body,
  })

/** Writes one down once for each key. */
export const planAct = (number: string, key: string, body: Schemas['PlannedActRequest']) =>
  client.POST('/api/incidents/{number}/planned-acts', {
    params: { path: { number }, header: { 'Idempotency-Key': key } },
    body,
  })

export const plannedActDone = (number: string, act: number, body: Schemas['PlannedActDoneRequest']) =>
  client.POST('/api/incidents/{number}/planned-acts/{act}/done', { params: { path: { number, act } }, body })

export const plannedActLapsed = (number: string, act: number, body: Schemas['PlannedActLapseRequest']) =>
  client.POST('/api/incidents/{number}/planned-acts/{act}/lapse', { params: { path: { number, act } }, body })

/** 情報の種類, what was said last first. */
export const informationKindsQuery = (number: string) =>
  question('/api/incidents/{number}/information-kinds', { path: { number } })

export const recordInformationKinds = (number: string, body: Schemas['InformationKindsRequest']) =>
  client.POST('/api/incidents/{number}/information-kinds', { params: { path: { number } }, body })

export const recordNature = (number: string, body: Schemas['NatureRequest']) =>
  client.POST('/api/incidents/{number}/natures', { params: { path: { number } }, body })

export const recordOccurrence = (number: string, body: Schemas['OccurrenceRequest']) =>
  client.POST('/api/incidents/{number}/occurrences', { params: { path: { number } }, body })

export const recordExposure = (number: string, body: Schemas['ExposureRequest']) =>
  client.POST('/api/incidents/{number}/exposures', { params: { path: { number } }, body })

export const addMedium = (number: string, body: Schemas['MediumRequest']) =>
  client.POST('/api/incidents/{number}/media', { params: { path: { number } }, body })

export const recordFind = (number: string, medium: number, body: Schemas['FindRequest']) =>
  data(client.POST('/api/incidents/{number}/media/{medium}/find', { params: { path: { number, medium } }, body }))

export const mitigationsQuery = (number: string) =>
  question('/api/incidents/{number}/mitigating-facts', { path: { number } })

export const addMitigation = (number: string, body: Schemas['NewMitigation']) =>
  client.POST('/api/incidents/{number}/mitigating-facts', { params: { path: { number } }, body })

export const withdrawMitigation = (number: string, fact: number, body: Schemas['MitigationWithdrawalRequest']) =>
  client.POST('/api/incidents/{number}/mitigating-facts/{fact}/withdrawal', {
    params: { path: { number, fact } },
    body,
  })

export const joinUnit = (number: string, body: Schemas['JoiningRequest']) =>
  client.POST('/api/incidents/{number}/units', { params: { path: { number } }, body })

export const nameParticipant = (number: string, body: Schemas['ParticipantRequest']) =>
  client.POST('/api/incidents/{number}/participants', { params: { path: { number } }, body })

export const reviseMedium = (number: string, medium: number, body: Schemas['RevisionRequest']) =>
  client.POST('/api/incidents/{number}/media/{medium}/revision', { params: { path: { number, medium } }, body })

export const withdrawParticipant = (
  number: string,
  participant: number,
  body: Schemas['ParticipantWithdrawalRequest'],
) =>
  client.POST('/api/incidents/{number}/participants/{participant}/withdrawal', {
    params: { path: { number, participant } },
    body,
  })

export const proposeBasis = (number: string, duty: LegalDuty, body: Schemas['BasisProposalRequest']) =>
  client.POST('/api/incidents/{number}/duty-bases/{duty}/proposals', { params: { path: { number, duty } }, body })

export const decideBasis = (
  number: string,
  { duty, id }: Pick<BasisProposal, 'duty' | 'id'>,
  body: Schemas['BasisDecisionRequest'],
) =>
  client.POST('/api/incidents/{number}/duty-bases/{duty}/proposals/{proposal}/decision', {
    params: { path: { number, duty, proposal: id } },
    body,
  })

export const correctCourseEntry = (number: string, entry: number, body: Schemas['CourseEntryRequest']) =>
  client.POST('/api/incidents/{number}/course-of-events/{entry}/correction', {
    params: { path: { number, entry } },
    body,
  })
