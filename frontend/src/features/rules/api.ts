import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { below, keyOf } from '@/lib/query-keys'
import { question } from '@/lib/question'

export type RuleSummary = components['schemas']['RuleSummary']
export type RuleHistory = components['schemas']['RuleHistory']
export type RuleVersion = components['schemas']['RuleVersion']
export type Rule = components['schemas']['RuleView']
export type RuleLine = components['schemas']['RuleLine']
export type RuleMove = components['schemas']['RuleMove']
export type RuleExample = components['schemas']['RuleExample']
export type PendingChange = components['schemas']['PendingChange']
export type DecidedChange = components['schemas']['DecidedChange']
export type Draft = components['schemas']['RuleDraftRequest']
export type Name = Pick<RuleSummary, 'key' | 'condition'>

/** What the server answers when somebody else changed the rule first. */
export type VersionNow = Pick<RuleHistory, 'version'>

/** What a change of a rule makes anew: the rules, and what waits for its second person. */
export const changedKeys = [below('/api/clock-rules'), below('/api/clock-rule-changes')]

/** Every rule, in the order of a case. */
export const rulesQuery = question('/api/clock-rules')

/** One rule with all its versions. */
export const ruleQuery = ({ key, condition }: Name) =>
  question('/api/clock-rules/{key}/{condition}', { path: { key, condition } })

/** What a version would say and do, before it is adopted; nothing is saved. */
export const trialQuery = ({ key, condition }: Name, draft: Draft | undefined) =>
  queryOptions({
    queryKey: keyOf('/api/clock-rules/{key}/{condition}/trial', { path: { key, condition } }, draft ?? null),
    queryFn: () =>
      data(
        client.POST('/api/clock-rules/{key}/{condition}/trial', { params: { path: { key, condition } }, body: draft! }),
      ),
    enabled: !!draft,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  })

/** What an adopted version would do to the running cases that keep another. */
export const versionTrialQuery = ({ key, condition }: Name, version: number) =>
  question('/api/clock-rules/{key}/{condition}/versions/{version}/trial', { path: { key, condition, version } })

/** Proposals that wait for somebody else's confirmation: the reader's. */
export const waitingRulesQuery = question('/api/clock-rule-changes')

/** Adopts a new version, or proposes it where a second person must confirm; the chosen running clocks follow it. */
export const changeRule = ({ key, condition }: Name, draft: Draft, clocks: string[], reason: string, version: number) =>
  data(
    client.POST('/api/clock-rules/{key}/{condition}/versions', {
      params: { path: { key, condition } },
      body: { ...draft, clocks, reason, version },
    }),
  )

/** Lets running clocks follow a version that is adopted already. */
export const followRule = (
  { key, condition }: Name,
  followed: number,
  clocks: string[],
  reason: string,
  version: number,
) =>
  data(
    client.POST('/api/clock-rules/{key}/{condition}/versions/{version}/followers', {
      params: { path: { key, condition, version: followed } },
      body: { clocks, reason, version },
    }),
  )

export const confirmChange = (change: number) =>
  data(client.POST('/api/clock-rule-changes/{change}/confirmation', { params: { path: { change } } }))

export const rejectChange = (change: number, reason: string) =>
  client.POST('/api/clock-rule-changes/{change}/rejection', { params: { path: { change } }, body: { reason } })
