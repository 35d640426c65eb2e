import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { Choices, Inspection, Terms } from '../api'
import { termsBody, type TermsForm } from '../schema'

/** What somebody else saved of an inspection meanwhile, beside what was typed. */
export function useTermsConflict(typed: () => TermsForm, { units }: Choices) {
  const { t } = useTranslation()
  const dates = useDates()
  const name = (code: string) => units.find((unit) => unit.code === code)?.name ?? code
  const rows: [string, (terms: Terms) => string][] = [
    [t('inspection.subject'), ({ title }) => title],
    [t('inspection.section'), ({ section }) => name(section)],
    [t('inspection.purpose'), ({ purpose }) => purpose ?? ''],
    [t('inspection.criteria'), ({ criteria }) => criteria ?? ''],
    [t('inspection.items'), ({ items }) => items.join('\n')],
    [
      t('inspection.subjects'),
      ({ subjects }) => subjects.map(({ unit, on }) => `${name(unit)} ${dates.date(on)}`).join('\n'),
    ],
    [t('inspection.outsideExpert'), ({ outsideExpert }) => outsideExpert ?? ''],
    [t('inspection.goodPractice'), ({ goodPractice }) => goodPractice ?? ''],
    [t('inspection.guidance'), ({ guidance }) => guidance ?? ''],
    [t('inspection.paperNo'), ({ paperNo }) => paperNo ?? ''],
  ]
  return (current: unknown) => {
    const [here, there] = [termsBody(typed()).terms, (current as Inspection).terms]
    return rows
      .map(([label, say]) => ({ label, mine: say(here), theirs: say(there) }))
      .filter(({ mine, theirs }) => mine !== theirs)
  }
}
