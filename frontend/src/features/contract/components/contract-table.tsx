import { useTranslation } from 'react-i18next'
import { DataTable } from '@/ui/data-table'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import type { Contract } from '../api'
import { useTermsWords } from './use-terms-words'

/** The register, a line for each contract. */
export function ContractTable({ contracts }: { contracts: Contract[] }) {
  const { t } = useTranslation()
  const words = useTermsWords()
  return (
    <DataTable
      caption={t('contract.title')}
      rows={contracts}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          key: 'work',
          head: t('contract.work'),
          cell: ({ id, terms, ended }) => (
            <>
              <TextLink to={`/contracts/${id}`} className="inline-flex min-h-11 items-center">
                {terms.work}
              </TextLink>{' '}
              {ended && <StatusTag tone="neutral">{t('contract.ended')}</StatusTag>}
            </>
          ),
        },
        { key: 'contractor', head: t('contract.contractor'), cell: ({ terms }) => terms.contractor.name },
        { key: 'kind', head: t('contract.kind'), cell: ({ terms }) => t(`contract.kinds.${terms.kind}`) },
        { key: 'sections', head: t('contract.sections'), cell: ({ terms }) => words.sections(terms) },
        { key: 'period', head: t('contract.period'), cell: ({ terms }) => words.period(terms) },
      ]}
    />
  )
}
