import { useTranslation } from 'react-i18next'
import type { Choices, Consultation, Item, Terms } from '../api'
import { termsBody, type TermsForm } from '../schema'

/** What somebody else saved of a consultation meanwhile, beside what was typed. */
export function useTermsConflict(typed: () => TermsForm, items: readonly Item[], { sections }: Choices) {
  const { t } = useTranslation()
  const lines = (rows: string[]) => rows.join('\n')
  const rows: [string, (terms: Terms) => string][] = [
    [t('consultation.subject'), ({ title }) => title],
    [t('consultation.basis'), ({ basis }) => basis ?? ''],
    [t('consultation.section'), ({ section }) => sections.find(({ code }) => code === section)?.name ?? section],
    ...items.map((item): [string, (terms: Terms) => string] => [
      t(`consultation.items.${item}`),
      (terms) => terms.items.find((filled) => filled.item === item)?.words ?? '',
    ]),
    [t('consultation.citations'), ({ citations }) => lines(citations.map(({ words }) => words))],
    [t('consultation.attachments'), ({ attachments }) => lines(attachments.map(({ title }) => title))],
    [t('consultation.paperNo'), ({ paperNo }) => paperNo ?? ''],
  ]
  return (current: unknown) => {
    const [here, there] = [termsBody(typed(), items).terms, (current as Consultation).terms]
    return rows
      .map(([label, say]) => ({ label, mine: say(here), theirs: say(there) }))
      .filter(({ mine, theirs }) => mine !== theirs)
  }
}
