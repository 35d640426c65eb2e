import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { caseContractsQuery } from '../api'
import { useTermsWords } from './use-terms-words'

/** The contracts of a case in the overview; nothing where no contractor has to do with it. */
export default function ContractsInShort({ number }: { number: string }) {
  const { t } = useTranslation()
  const words = useTermsWords()
  const view = useQuery(caseContractsQuery(number)).data
  const more = (
    <TextLink to={`/incidents/${number}/contracts`} className="inline-flex min-h-11 items-center">
      {t('contract.toTab')}
    </TextLink>
  )
  if (!view || (view.contracts.length === 0 && !view.contractorCase)) return null
  if (view.contracts.length === 0)
    return (
      <Notice kind="warning" title={t('contract.missing')}>
        {more}
      </Notice>
    )
  return (
    <Card title={t('contract.tab')}>
      <ul className="flex flex-col gap-2">
        {view.contracts.map(({ contract, terms }) => (
          <li key={contract}>
            {t('contract.ofContractor', { work: terms.work, contractor: terms.contractor.name })}
            <span className="block text-dns-16N-130 text-solid-gray-800">
              {t('contract.inCharge', { sections: words.sections(terms) })}
            </span>
          </li>
        ))}
      </ul>
      {view.lateNoticeUnexplained && <p className="text-std-16B-170">{t('contract.lateNotice')}</p>}
      {more}
    </Card>
  )
}
