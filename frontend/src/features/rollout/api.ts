import { type components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type RollOuts = Schemas['RollOutsView']
export type RollOut = Schemas['RollOutView']
export type AddressedUnit = Schemas['AddressedUnit']
export type UnitGroup = Schemas['UnitGroup']
export type Received = Schemas['ReceivedRollOut']
export type ReceivingUnit = Schemas['ReceivingUnit']

/** What was sent from a case to other units, and who passed it on. */
export const rollOutsQuery = (number: string) => question('/api/incidents/{number}/roll-outs', { path: { number } })

/** To whom something can be sent. */
export const unitsQuery = (number: string) => question('/api/incidents/{number}/roll-outs/units', { path: { number } })

/** The same key sends a text once, however often it is sent. */
export const sendRollOut = (number: string, key: string, body: Schemas['NewRollOut']) =>
  data(
    client.POST('/api/incidents/{number}/roll-outs', {
      params: { path: { number }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const extendRollOut = (number: string, rollOut: number, body: Schemas['RollOutExtension']) =>
  data(
    client.POST('/api/incidents/{number}/roll-outs/{rollOut}/units', { params: { path: { number, rollOut } }, body }),
  )

/** What came to my units, what waits for me first. */
export const receivedQuery = question('/api/roll-outs')

export const receivedOneQuery = (rollOut: number) => question('/api/roll-outs/{rollOut}', { path: { rollOut } })

export const acknowledgeRollOut = (rollOut: number, body: Schemas['RollOutAcknowledgementRequest']) =>
  data(client.POST('/api/roll-outs/{rollOut}/acknowledgement', { params: { path: { rollOut } }, body }))
