import { queryOptions } from '@tanstack/react-query'
import { api, segment } from '@/lib/http'
import type { components } from '@/lib/api-types'
import { caseKey } from '@/lib/query-keys'

export type AuthorityView = components['schemas']['AuthorityView']
export type Duty = components['schemas']['DutyView']
export type Filing = components['schemas']['Filing']
export const KINDS = ['PRELIMINARY', 'FINAL', 'SUPPLEMENT'] as const
/** What a report tells, in the order of the rules. */
export const ITEMS = ['SUMMARY', 'INFORMATION', 'PERSONS', 'CAUSE', 'SECONDARY_HARM', 'PERSON_NOTICE', 'PUBLICATION', 'PREVENTION', 'OTHER'] as const satisfies readonly Filing['unknown']['items'][number][]

/** The duties to report and what was filed for them. */
export const authorityQuery = (number: string) => queryOptions({
  queryKey: [...caseKey(number), 'authority'],
  queryFn: () => api.get<AuthorityView>(`/api/incidents/${segment(number)}/authority`),
})

/** How many persons the case concerns. */
export const caseQuery = (number: string) => queryOptions({
  queryKey: caseKey(number),
  queryFn: () => api.get<Pick<components['schemas']['CaseOverview'], 'affectedPersons'>>(`/api/incidents/${segment(number)}`),
})

/** Records a report as filed. */
export const file = (number: string, part: string, report: 'preliminary-report' | 'final-report' | 'supplement', body: object) =>
  api.post<AuthorityView>(`/api/incidents/${segment(number)}/authority/${segment(part)}/${report}`, body)

/** One duty, in what the application answered. */
export const ofPart = (view: AuthorityView, part: string) => view.duties.find((duty) => duty.part === part)
