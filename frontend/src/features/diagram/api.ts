import { queryOptions } from '@tanstack/react-query'
import { api, client, data } from '@/lib/http'
import { caseKey } from '@/lib/query-keys'

/** The diagrams in the order in which a case meets them. */
export const PROCESSES = [
  'LossIncidentProcess', 'FacilityResponseProcess', 'SearchProcess', 'SupervisorReportProcess', 'AssessmentProcess', 'AuthorityReportProcess',
  'NotificationProcess', 'PublicationProcess', 'PreventionPlanProcess', 'CouncilReportProcess',
] as const
export type Process = (typeof PROCESSES)[number]

/** A token: in which diagram, at which element, and of which facility. */
export interface Position {
  process: Process
  element: string
  label: string
  partName: string | null
}

export const positionsQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'diagram'],
  queryFn: async () => {
    const { positions } = await api.get<{ positions: Position[] }>(`/api/incidents/${number}/diagram`)
    return positions.filter((position) => PROCESSES.includes(position.process))
  },
})

export const xmlQuery = (process: Process) => queryOptions({
  queryKey: ['diagram', process],
  queryFn: () => data<string>(client.GET('/api/diagrams/{process}', { params: { path: { process } }, parseAs: 'text' })),
  staleTime: Infinity,
})
