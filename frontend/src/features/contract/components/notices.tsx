import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { FormDialog } from '@/ui/form-dialog'
import { TextLink } from '@/ui/text-link'
import { contractorNoticesQuery, type ContractorNotices, type GivenNotice } from '../api'
import { NoticeProposed } from './notice-form'
import { NoticeItems } from './notice-items'

/** 受託者からの通知: what the law gives to whoever tells, about when, and what was told under this contract. */
export function Notices({ number, contract }: { number: string; contract: number }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const view = useQuery(contractorNoticesQuery(number)).data
  const told = view?.contracts.find((one) => one.contract === contract)
  if (!view || !told) return null
  const first = told.notices.length === 0
  const label = t(first ? (told.own ? 'contract.notice.tell' : 'contract.notice.enter') : 'contract.notice.supplement')
  return (
    <section className="mt-6" aria-label={t('contract.notice.title')}>
      <h3 className="mb-2 text-std-16B-170">{t('contract.notice.title')}</h3>
      <p>{t('contract.notice.law')}</p>
      <AboutWhen view={view} />
      {first && <p className="mt-2">{t('contract.notice.none')}</p>}
      <ul className="mt-2 flex flex-col gap-3">
        {told.notices.map((notice) => (
          <li key={notice.number}>
            <Told number={number} contract={contract} notice={notice} />
          </li>
        ))}
      </ul>
      {may('recordContractorNotice') && (
        <div className="mt-2 print:hidden">
          <FormDialog label={label} title={label} keep={`contractor-notice ${number} ${contract}`}>
            {(close) => <NoticeProposed number={number} told={told} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </section>
  )
}

function AboutWhen({ view: { days, clock } }: { view: ContractorNotices }) {
  const { t } = useTranslation()
  const dates = useDates()
  const state = clock?.state === 'MET' || clock?.state === 'MET_LATE' ? clock.state : 'OTHER'
  return (
    <>
      <p className="mt-2">
        {days
          ? t('contract.notice.days', { from: dates.date(days.from), until: dates.date(days.until) })
          : t('contract.notice.noDays')}
      </p>
      {clock && <p>{t(`contract.notice.firstWord.${state}`, { limit: dates.limit(clock.limit) })}</p>}
    </>
  )
}

function Told({ number, contract, notice }: { number: string; contract: number; notice: GivenNotice }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { toldAt, teller, sections, by, cameFrom } = notice
  return (
    <>
      <p>
        <strong>{t('contract.notice.nth', { n: notice.number })}</strong>{' '}
        {t('contract.notice.toldBy', { at: dates.dateTime(toldAt), who: teller ?? by.post })}
      </p>
      <p className="text-dns-16N-130 text-solid-gray-700">
        {t('contract.notice.to', { sections: sections.join(t('contract.and')) })}{' '}
        {teller && t('contract.notice.writtenBy', { post: by.post })}
      </p>
      {cameFrom && (
        <p className="text-dns-16N-130 text-solid-gray-700">
          {t('contract.notice.cameFrom', { number: dates.caseLabel(cameFrom) })}
        </p>
      )}
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center underline">{t('contract.notice.items')}</summary>
        <NoticeItems notice={notice} />
      </details>
      <TextLink
        to={`/incidents/${number}/contractor-notices/${contract}/${notice.number}/sheet`}
        className="inline-flex min-h-11 items-center print:hidden"
      >
        {t('contract.notice.sheet')}
      </TextLink>
    </>
  )
}
