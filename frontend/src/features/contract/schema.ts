import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { readNumber } from '@/ui/number-field'
import { KINDS, type Contract, type TermsRequest } from './api'

const hoursWrong = (typed: string) => {
  const hours = readNumber(typed) ?? 1
  return Number.isNaN(hours) || hours < 1 || hours > 720
}

export const contractSchema = z
  .object({
    contractor: z.string().min(1, 'lib.chooseOne'),
    work: requiredText(200),
    kind: choice(KINDS),
    sections: z.array(z.object({ code: z.string() })),
    from: z.string({ error: 'lib.required' }),
    to: z.string().nullable(),
    clauses: z.array(z.string()),
    clauseWords: optionalText(2000),
    noticeHours: z.string().refine((typed) => !hoursWrong(typed), 'contract.hoursWrong'),
    reason: optionalText(1000),
  })
  .superRefine(
    ({ sections, from, to }, context) => {
      if (sections.every(({ code }) => !code))
        context.addIssue({ code: 'custom', path: ['sections', 0, 'code'], message: 'lib.chooseOne' })
      if (from && to && Date.parse(to) < Date.parse(from))
        context.addIssue({ code: 'custom', path: ['to'], message: 'lib.endBeforeStart' })
    },
    { when: () => true },
  )

export type ContractForm = z.infer<typeof contractSchema>

const midnight = (day: string | null) => (day ? fromInputs(day, '00:00') : null)
const dayOf = (instant: string) => toInputs(instant).date

/** What the form begins with; a new contract of a section begins with that section. */
export function contractForm(contract: Contract | undefined, own: readonly string[]): ContractForm {
  const terms = contract?.terms
  return {
    contractor: terms?.contractor.code ?? '',
    work: terms?.work ?? '',
    kind: terms?.kind ?? ('' as never),
    sections: terms?.sections.map(({ code }) => ({ code })) ?? [{ code: own.length === 1 ? own[0]! : '' }],
    from: midnight(terms?.from ?? null) ?? (null as never),
    to: midnight(terms?.to ?? null),
    clauses: terms?.clauses ?? [],
    clauseWords: terms?.clauseWords ?? '',
    noticeHours: terms?.noticeHours ? String(terms.noticeHours) : '',
    reason: '',
  }
}

/** What is sent; a section that was left empty is none. */
export function contractBody(form: ContractForm): TermsRequest {
  return {
    contractor: form.contractor,
    work: form.work,
    kind: form.kind,
    sections: form.sections.map(({ code }) => code).filter(Boolean),
    from: dayOf(form.from),
    to: form.to && dayOf(form.to),
    clauses: form.clauses as TermsRequest['clauses'],
    clauseWords: form.clauseWords || null,
    noticeHours: readNumber(form.noticeHours) ?? null,
  }
}
