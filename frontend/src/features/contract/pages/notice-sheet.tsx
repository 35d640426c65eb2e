import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { DescriptionList } from '@/ui/description-list'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { contractorNoticesQuery, type GivenNotice, type NoticesOfContract } from '../api'
import { NoticeItems } from '../components/notice-items'

/** The notice of a contractor on paper: a plain list of the nine items, for there is no official form. */
export function Component() {
  const { t } = useTranslation()
  const { number = '', contract = '', nth = '' } = useParams()
  return (
    <>
      <QueryView query={useQuery(contractorNoticesQuery(number))}>
        {(view) => {
          const told = view.contracts.find((one) => String(one.contract) === contract)
          const notice = told?.notices.find((one) => String(one.number) === nth)
          return told && notice ? (
            <Sheet number={number} told={told} notice={notice} />
          ) : (
            <p className="mb-6">{t('contract.notice.sheetGone')}</p>
          )
        }}
      </QueryView>
      <div className="mt-6 flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => window.print()}>{t('contract.notice.print')}</Button>
        <LinkButton to={`/incidents/${number}/contracts`}>{t('contract.notice.back')}</LinkButton>
      </div>
    </>
  )
}

function Sheet({ number, told, notice }: { number: string; told: NoticesOfContract; notice: GivenNotice }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      <PageTitle title={t('contract.notice.sheetTitle', { nth: t('contract.notice.nth', { n: notice.number }) })} />
      <p className="mb-4 text-std-16N-170">{dates.caseLabel(number)}</p>
      <div className="mb-6 max-w-4xl">
        <DescriptionList
          items={[
            { label: t('contract.notice.toldAt'), value: dates.dateTime(notice.toldAt) },
            { label: t('contract.notice.sections'), value: notice.sections.join(t('contract.and')) },
            {
              label: t('contract.notice.contractor'),
              value: [told.contractorName, notice.teller].filter(Boolean).join('　'),
            },
            { label: t('contract.work'), value: told.work },
          ]}
        />
      </div>
      <div className="max-w-4xl">
        <NoticeItems notice={notice} />
      </div>
    </>
  )
}
