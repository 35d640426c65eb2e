import type { components } from '@/lib/api-types'
import { addressOf, client, data } from '@/lib/http'
import { question } from '@/lib/question'

export type State = components['schemas']['DutyTableState']
export type Version = components['schemas']['DutyTableVersion']
export type Waiting = components['schemas']['WaitingTable']
export type Rejected = components['schemas']['RejectedTable']
export type Table = components['schemas']['TableView']
export type DutyRow = components['schemas']['DutyRow']
export type LeakRow = components['schemas']['LeakRow']
export type Condition = components['schemas']['Condition']
export type Comparison = components['schemas']['Comparison']
export type Differences = components['schemas']['TableDifferences']
export type Trial = components['schemas']['DutyTableTrial']
export type TriedCase = components['schemas']['TriedCase']
export type Duty = TriedCase['before'][number]

/** What the server answers when somebody else brought a version first. */
export type VersionNow = Pick<State, 'version'>

/** The table that counts today, with all versions and what waits for its second person. */
export const tableQuery = question('/api/duty-table')

/** One version, with what differs from the one before. */
export const versionQuery = (version: number) => question('/api/duty-table/versions/{version}', { path: { version } })

/** Where the file of a version is saved from. */
export const fileAddress = (version: number) => addressOf('/api/duty-table/versions/{version}/file', { version })

/** What a proposed table would do to the running cases. */
export const trialQuery = (change: number) => question('/api/duty-table/changes/{change}/trial', { path: { change } })

/** What a file would do as the table from that day; nothing is saved. */
export const tryTable = (file: string, validFrom: string) =>
  data(client.POST('/api/duty-table/trial', { body: { file, validFrom } }))

export const proposeTable = (body: components['schemas']['DutyTableProposal']) =>
  client.POST('/api/duty-table/changes', { body })

export const confirmTable = (change: number) =>
  client.POST('/api/duty-table/changes/{change}/confirmation', { params: { path: { change } } })

export const rejectTable = (change: number, reason: string) =>
  client.POST('/api/duty-table/changes/{change}/rejection', { params: { path: { change } }, body: { reason } })

export const withdrawTable = (version: number, reason: string) =>
  client.POST('/api/duty-table/versions/{version}/withdrawal', { params: { path: { version } }, body: { reason } })
