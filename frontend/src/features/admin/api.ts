import { keepPreviousData } from '@tanstack/react-query'
import {
  legalRegimeChangeLegalRegimeValues,
  newPostRoleValues,
  newUnitKindValues,
  type components,
} from '@/lib/api-types'
import type { AsTyped } from '@/lib/forms'
import { toInputs } from '@/lib/dates'
import { client, data } from '@/lib/http'
import { below } from '@/lib/query-keys'
import { question } from '@/lib/question'

export type Unit = components['schemas']['UnitWithPosts']
export type Post = components['schemas']['PostWithHolders']
export type Holding = components['schemas']['Holding']
export type Account = components['schemas']['Account']
export type DutyEntry = components['schemas']['DutyEntry']
export type FailedStep = components['schemas']['FailedStep']
export type DeadMail = components['schemas']['UndeliveredMail']
export type Appointment = components['schemas']['WaitingAppointment']
type DutyEntryRequest = components['schemas']['DutyEntryRequest']
type NewUnit = components['schemas']['NewUnit']
type NewHolder = components['schemas']['NewHolder']

export const UNIT_KINDS = newUnitKindValues
export const LEGAL_REGIMES = legalRegimeChangeLegalRegimeValues
export type LegalRegime = (typeof LEGAL_REGIMES)[number]
export const ROLES = newPostRoleValues

/** The whole organisation: units with their posts and everybody who holds, held or will hold them. */
export const unitsQuery = question('/api/admin/units')

/** What a change of the administration makes anew. */
export const changedKeys = [below('/api/admin'), below('/api/dead-mails'), below('/api/mail-server')]

/** Appointments that wait for their second person; whoever may be one reads them. */
export const appointmentsQuery = question('/api/admin/appointments')

export const confirmAppointment = (appointment: number) =>
  client.POST('/api/admin/appointments/{appointment}/confirmation', { params: { path: { appointment } } })

/** Declines it, or takes the own one back. */
export const rejectAppointment = (appointment: number, reason: string) =>
  client.POST('/api/admin/appointments/{appointment}/rejection', {
    params: { path: { appointment } },
    body: { reason },
  })

/** A page of the accounts whose login or name holds the text. */
export const accountsQuery = (text: string, page: number) => ({
  ...question('/api/admin/accounts', { query: { text, page } }),
  placeholderData: keepPreviousData,
})

/** The duty list: whom to telephone, ended entries last. */
export const dutyQuery = question('/api/admin/duty-telephones')

/** Steps of the engine that failed, newest first. */
export const failedStepsQuery = { ...question('/api/admin/failed-steps'), refetchInterval: 30_000 }

/** Mails that have not gone, those given up first. */
export const deadMailsQuery = (page: number) => ({
  ...question('/api/dead-mails', { query: { page } }),
  placeholderData: keepPreviousData,
  refetchInterval: 30_000,
})

/** Whether the mail server takes mails, asked each minute. */
export const mailServerQuery = { ...question('/api/mail-server'), refetchInterval: 60_000 }

export const resendMail = (id: number) =>
  client.POST('/api/dead-mails/{mail}/resend', { params: { path: { mail: id } } })
export const resendAllMails = () => data(client.POST('/api/dead-mails/resend'))

/** The day of a moment at the offices: `2012-04-01`. */
export const dayOf = (instant: string) => toInputs(instant).date

/** What was typed, or nothing. */
const orNull = (text: string) => text || null

export const enterUnit = (unit: AsTyped<NewUnit>) =>
  client.POST('/api/admin/units', { body: { ...unit, phone: orNull(unit.phone), parentCode: orNull(unit.parentCode) } })

export const changeUnit = (unit: string, name: string, phone: string) =>
  client.PUT('/api/admin/units/{unit}', { params: { path: { unit } }, body: { name, phone: orNull(phone) } })

export const changeLegalRegime = (unit: string, legalRegime: LegalRegime) =>
  client.PUT('/api/admin/units/{unit}/legal-regime', { params: { path: { unit } }, body: { legalRegime } })

export const enterPost = (body: components['schemas']['NewPost']) => client.POST('/api/admin/posts', { body })

export const appoint = (post: number, holder: AsTyped<Omit<NewHolder, 'to'>> & { to: string | null }) =>
  data(
    client.POST('/api/admin/posts/{post}/holders', {
      params: { path: { post } },
      body: { ...holder, title: orNull(holder.title), from: dayOf(holder.from), to: holder.to && dayOf(holder.to) },
    }),
  )

export const endHolding = (holding: number, to: string) =>
  data(client.POST('/api/admin/holdings/{holding}/end', { params: { path: { holding } }, body: { to: dayOf(to) } }))

/** Takes the end of a holding back. */
export const letHoldingGoOn = (holding: number) =>
  data(client.DELETE('/api/admin/holdings/{holding}/end', { params: { path: { holding } } }))

export const takeHoldingBack = (holding: number, reason: string) =>
  client.POST('/api/admin/holdings/{holding}/taking-back', { params: { path: { holding } }, body: { reason } })

export const enterAccount = (account: AsTyped<components['schemas']['NewAccount']>) =>
  client.POST('/api/admin/accounts', { body: { ...account, mail: orNull(account.mail), phone: orNull(account.phone) } })

export const changeAccount = (
  account: number,
  { displayName, personnelNumber, mail, phone }: AsTyped<components['schemas']['AccountChange']>,
) =>
  client.PUT('/api/admin/accounts/{account}', {
    params: { path: { account } },
    body: { displayName, personnelNumber, mail: orNull(mail), phone: orNull(phone) },
  })

export const setPassword = (account: number, password: string) =>
  client.PUT('/api/admin/accounts/{account}/password', { params: { path: { account } }, body: { password } })

export const lock = (account: number) =>
  client.PUT('/api/admin/accounts/{account}/lock', { params: { path: { account } } })
export const unlock = (account: number) =>
  client.DELETE('/api/admin/accounts/{account}/lock', { params: { path: { account } } })
export const retry = (step: string) =>
  client.POST('/api/admin/failed-steps/{step}/retry', { params: { path: { step } } })

export const enterDutyTelephone = (entry: DutyEntryRequest) =>
  client.POST('/api/admin/duty-telephones', { body: { ...entry, mail: orNull(entry.mail ?? '') } })

export const changeDutyTelephone = (telephone: number, entry: DutyEntryRequest) =>
  client.PUT('/api/admin/duty-telephones/{telephone}', {
    params: { path: { telephone } },
    body: { ...entry, mail: orNull(entry.mail ?? '') },
  })

export const endDutyTelephone = (telephone: number) =>
  client.POST('/api/admin/duty-telephones/{telephone}/end', { params: { path: { telephone } } })

/** Lets an ended entry count again. */
export const takeUpDutyTelephone = (telephone: number) =>
  client.DELETE('/api/admin/duty-telephones/{telephone}/end', { params: { path: { telephone } } })
