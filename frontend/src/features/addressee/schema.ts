import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { choice, optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { readNumber } from '@/ui/number-field'
import { KINDS, LIMITS, type Addressee, type TermsRequest } from './api'

type Limit = (typeof LIMITS)[number]

/** Whether the limit is so many hours or days. */
export const counts = (limit: Limit | null | undefined) => !!limit && limit !== 'NONE' && limit !== 'PROMPTLY'

const amountWrong = (typed: string) => {
  const amount = readNumber(typed) ?? Number.NaN
  return Number.isNaN(amount) || amount < 1 || amount > 720
}

/** What the list says of an addressee; facts are asked only where facts propose it. */
export const addresseeSchema = z
  .object({
    name: requiredText(100),
    kind: choice(KINDS),
    byRule: choice(['FACTS', 'BY_HAND']),
    units: z.array(z.object({ code: z.string() })),
    regimes: z.array(z.string()),
    kinds: z.array(z.string()),
    information: z.array(z.string()),
    atContractor: z.boolean(),
    portal: optionalText(300),
    telephone: optionalText(30),
    officeHours: optionalText(200),
    whenPortalDown: optionalText(1000),
    limitKind: choice(LIMITS),
    limitAmount: z.string(),
    checkedOn: requiredInstant(),
    from: requiredInstant(),
    to: z.string().nullable(),
    reason: optionalText(1000),
  })
  .superRefine(
    (form, context) => {
      const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
      if (counts(form.limitKind) && amountWrong(form.limitAmount)) issue('limitAmount', 'addressee.amountWrong')
      if (form.byRule === 'FACTS' && asksNothing(form)) issue('byRule', 'addressee.asksNothing')
      if (!form.portal && !form.telephone) issue('telephone', 'addressee.noWay')
      if (form.portal && !/^https?:\/\/[^\s/]/.test(form.portal)) issue('portal', 'addressee.portalWrong')
      if (form.from && form.to && Date.parse(form.to) < Date.parse(form.from)) issue('to', 'lib.endBeforeStart')
    },
    { when: () => true },
  )

interface Facts {
  units: { code: string }[]
  regimes: string[]
  kinds: string[]
  information: string[]
  atContractor: boolean
}

const asksNothing = ({ units, regimes, kinds, information, atContractor }: Facts) =>
  units.every(({ code }) => !code) && regimes.length + kinds.length + information.length === 0 && !atContractor

export type AddresseeForm = z.infer<typeof addresseeSchema>

const midnight = (day: string | null) => (day ? fromInputs(day, '00:00') : null)
const dayOf = (instant: string) => toInputs(instant).date

/** What the form begins with. */
export function addresseeForm(addressee: Addressee | undefined): AddresseeForm {
  const terms = addressee?.terms
  return {
    name: terms?.name ?? '',
    kind: terms?.kind ?? ('' as never),
    byRule: terms ? (terms.byRule ? 'FACTS' : 'BY_HAND') : ('' as never),
    units: terms?.units.map(({ code }) => ({ code })) ?? [],
    regimes: terms?.regimes ?? [],
    kinds: terms?.kinds ?? [],
    information: terms?.information ?? [],
    atContractor: terms?.atContractor ?? false,
    portal: terms?.portal ?? '',
    telephone: terms?.telephone ?? '',
    officeHours: terms?.officeHours ?? '',
    whenPortalDown: terms?.whenPortalDown ?? '',
    limitKind: terms?.limit.kind ?? ('' as never),
    limitAmount: terms?.limit.amount ? String(terms.limit.amount) : '',
    checkedOn: midnight(terms?.checkedOn ?? null) ?? (null as never),
    from: midnight(terms?.from ?? null) ?? (null as never),
    to: midnight(terms?.to ?? null),
    reason: '',
  }
}

/** What is sent; facts that were chosen before it was said that none propose it are left out. */
export function addresseeBody(form: AddresseeForm): TermsRequest {
  const byRule = form.byRule === 'FACTS'
  return {
    name: form.name,
    kind: form.kind,
    byRule,
    units: byRule ? form.units.map(({ code }) => code).filter(Boolean) : [],
    regimes: byRule ? (form.regimes as TermsRequest['regimes']) : [],
    kinds: byRule ? (form.kinds as TermsRequest['kinds']) : [],
    information: byRule ? (form.information as TermsRequest['information']) : [],
    atContractor: byRule && form.atContractor,
    portal: form.portal || null,
    telephone: form.telephone || null,
    officeHours: form.officeHours || null,
    whenPortalDown: form.whenPortalDown || null,
    limitKind: form.limitKind,
    limitAmount: counts(form.limitKind) ? (readNumber(form.limitAmount) ?? null) : null,
    checkedOn: dayOf(form.checkedOn),
    from: dayOf(form.from),
    to: form.to && dayOf(form.to),
  }
}
