import { useTranslation } from 'react-i18next'
import type { Contract, Terms } from '../api'
import { contractBody, type ContractForm } from '../schema'
import { useTermsWords } from './use-terms-words'

type Units = { code: string; name: string }[]

/** What somebody else saved of a contract meanwhile, beside what was typed. */
export function useTermsConflict(
  typed: () => ContractForm,
  { contractors, sections }: { contractors: Units; sections: Units },
) {
  const { t } = useTranslation()
  const words = useTermsWords()
  const named = (units: Units, code: string) => units.find((unit) => unit.code === code) ?? { code, name: '' }
  const mine = (): Terms => {
    const body = contractBody(typed())
    return {
      ...body,
      contractor: named(contractors, body.contractor),
      sections: body.sections.map((code) => named(sections, code)),
      to: body.to ?? null,
      clauseWords: body.clauseWords ?? null,
      noticeHours: body.noticeHours ?? null,
    }
  }
  const rows: [string, (terms: Terms) => string][] = [
    ['contract.contractor', ({ contractor }) => contractor.name],
    ['contract.work', ({ work }) => work],
    ['contract.sections', words.sections],
    ['contract.period', words.period],
    ['contract.hours', words.hours],
  ]
  return (current: unknown) => {
    const [here, there] = [mine(), (current as Contract).terms]
    return rows
      .map(([label, say]) => ({ label: t(label), mine: say(here), theirs: say(there) }))
      .filter(({ mine: own, theirs }) => own !== theirs)
  }
}
