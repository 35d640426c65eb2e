import { useTranslation } from 'react-i18next'
import { DescriptionList } from '@/ui/description-list'
import type { Terms } from '../api'
import { useTermsWords } from './use-terms-words'

/** What a contract says. */
export function TermsList({ terms }: { terms: Terms }) {
  const { t } = useTranslation()
  const words = useTermsWords()
  return (
    <DescriptionList
      items={[
        { label: t('contract.contractor'), value: terms.contractor.name },
        { label: t('contract.work'), value: terms.work },
        { label: t('contract.kind'), value: t(`contract.kinds.${terms.kind}`) },
        { label: t('contract.sections'), value: words.sections(terms) },
        { label: t('contract.period'), value: words.period(terms) },
        { label: t('contract.hours'), value: words.hours(terms) },
        {
          label: t('contract.clauses'),
          value: terms.clauses.length
            ? terms.clauses.map((clause) => t(`contract.clause.${clause}`)).join(t('contract.and'))
            : t('contract.noClauses'),
        },
        ...(terms.clauseWords ? [{ label: t('contract.clauseWords'), value: terms.clauseWords }] : []),
      ]}
    />
  )
}
