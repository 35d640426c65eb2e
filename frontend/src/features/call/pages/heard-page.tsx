import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { callReceiptQuery, callSheetQuery } from '../api'

/** What is said to the caller before hanging up: the number, who calls next, what to do; and where the case is. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const { number = '' } = useParams()
  const receipt = useQuery(callReceiptQuery(number))
  const sheet = useQuery(callSheetQuery(number)).data
  return (
    <div className="mx-auto max-w-2xl">
      <PageTitle title={t('call.done.title')} />
      <QueryView query={receipt}>
        {({ knows, telephone, next, headReportLimit }) => (
          <div className="flex flex-col gap-6">
            <Notice kind="success" title={t('call.done.number', { number: dates.caseLabel(number) })}>
              <p>{t('call.done.saySo', { number: dates.caseLabel(number) })}</p>
            </Notice>
            <Card title={t('call.done.tell')}>
              <ol className="flex list-decimal flex-col gap-2 pl-6 text-std-17N-170">
                {sheet?.callBackAt && (
                  <li>
                    {t('call.done.callBack', {
                      at: dates.time(sheet.callBackAt),
                      phone: sheet.phone ?? t('call.done.yourPhone'),
                    })}
                  </li>
                )}
                {knows[0] && (
                  <li>
                    {t('call.done.headNext', {
                      post: knows[0].post,
                      limit: headReportLimit ? dates.time(headReportLimit) : t('call.done.soon'),
                    })}
                  </li>
                )}
                {next.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
                <li>{t('call.done.thanks', { post: knows[0]?.post ?? t('call.done.chief') })}</li>
              </ol>
            </Card>
            <Card title={t('call.done.telephone')}>
              <ul>
                {telephone.map((line) => (
                  <li key={line.number}>
                    <a
                      href={`tel:${line.number.replaceAll('-', '')}`}
                      className="flex min-h-11 flex-wrap items-center gap-x-4 text-std-17B-170 text-key-1000 underline underline-offset-4"
                    >
                      <span>{line.label}</span> <span className="tabular-nums">{line.number}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </Card>
            <div className="flex flex-wrap gap-3">
              <LinkButton kind="primary" to={`/incidents/${number}`}>
                {t('call.done.toCase')}
              </LinkButton>
              <LinkButton to={`/incidents/${number}/call-sheet`}>{t('call.done.toSheet')}</LinkButton>
            </div>
          </div>
        )}
      </QueryView>
    </div>
  )
}
