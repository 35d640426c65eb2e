import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { WhyLink } from '@/features/clock/parts/why-link'
import { receiptQuery } from '../api'
import { Telephones } from '../components/telephones'
import { Told } from '../components/told'

/** What the reporter is told: the number, who was told, whom to telephone, what to do. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  const { number = '' } = useParams()
  const query = useQuery(receiptQuery(number))
  return (
    <div className="mx-auto max-w-2xl">
      <PageTitle title={t('report.sent.title')} />
      <QueryView query={query}>
        {(receipt) => (
          <div className="flex flex-col gap-6">
            <Notice kind="success" title={`${t('report.sent.number')} ${dates.caseLabel(receipt.number)}`}>
              <p>{t('report.sent.thanks', { post: receipt.knows[0]?.post ?? t('report.sent.chief') })}</p>
            </Notice>
            <Card title={t('report.sent.telephone')}>
              <Telephones lines={receipt.telephone} />
            </Card>
            <Card title={t('report.sent.next')}>
              <ol className="list-decimal pl-6">
                {receipt.next.map((text) => (
                  <li key={text} className="mb-1">
                    {text}
                  </li>
                ))}
              </ol>
              {receipt.headReportLimit && (
                <p className="mt-3 text-std-16B-170">
                  {t('report.sent.limit', {
                    time: dates.time(receipt.headReportLimit),
                    left: dates.remaining(receipt.headReportLimit, now).text,
                  })}{' '}
                  {receipt.headReportClock && (
                    <WhyLink
                      number={receipt.number}
                      clock={receipt.headReportClock}
                      what={t('clock.key.HEAD_REPORT')}
                      className="ml-2"
                    />
                  )}
                </p>
              )}
            </Card>
            <Card title={t('report.sent.knows')}>
              <ul className="flex flex-col gap-2">
                {receipt.knows.map((one) => (
                  <Told key={`${one.post} ${one.name}`} one={one} />
                ))}
              </ul>
            </Card>
            <div className="flex flex-wrap gap-3">
              <LinkButton kind="primary" to={`/incidents/${receipt.number}`}>
                {t('report.sent.toCase')}
              </LinkButton>
              <LinkButton to="/">{t('report.sent.toTasks')}</LinkButton>
            </div>
          </div>
        )}
      </QueryView>
    </div>
  )
}
