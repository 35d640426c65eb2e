import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { contractorNoticesQuery } from '../api'
import { NoticeItems } from '../components/notice-items'

/** What each contractor of the case told last, beside a form that may use it; nothing where none has told anything. */
export function ContractorTold({ number }: { number: string }) {
  const { t } = useTranslation()
  const contracts = useQuery(contractorNoticesQuery(number)).data?.contracts ?? []
  return contracts.flatMap(({ contract, contractorName, notices }) =>
    notices.slice(0, 1).map((last) => (
      <section key={contract} className="mt-4">
        <h3 className="text-std-16B-170">
          {t('contract.notice.told', {
            contractor: contractorName,
            nth: t('contract.notice.nth', { n: last.number }),
          })}
        </h3>
        <NoticeItems notice={last} />
      </section>
    )),
  )
}
