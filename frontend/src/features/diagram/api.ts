import { queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { keyOf } from '@/lib/query-keys'
import { question } from '@/lib/question'

/** The diagrams in the order in which a case meets them. */
export const PROCESSES = [
  'LossIncidentProcess',
  'FacilityResponseProcess',
  'SearchProcess',
  'SupervisorReportProcess',
  'AssessmentProcess',
  'AuthorityReportProcess',
  'NotificationProcess',
  'PublicationProcess',
  'PreventionPlanProcess',
  'MeasureProcess',
  'CouncilReportProcess',
  'AfterFindProcess',
  'FollowUpProcess',
] as const
export type Process = (typeof PROCESSES)[number]

type Token = components['schemas']['PositionView']

/** A token: in which of the diagrams, at which element, and of which unit. */
export type Position = Token & { process: Process }

const isShown = (token: Token): token is Position => (PROCESSES as readonly string[]).includes(token.process)

export const positionsQuery = (number: string) =>
  queryOptions({
    ...question('/api/incidents/{number}/diagram', { path: { number } }),
    select: ({ positions }) => positions.filter(isShown),
  })

export const xmlQuery = (process: Process) =>
  queryOptions({
    queryKey: keyOf('/api/diagrams/{process}', { path: { process } }),
    queryFn: () => data(client.GET('/api/diagrams/{process}', { params: { path: { process } }, parseAs: 'text' })),
    staleTime: Infinity,
  })
