import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession, worksOnCases } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { unseenCasesQuery } from '../api'

/** New cases that one has not looked at, though nothing waits for one in them; nothing where there is none. */
export default function NewCases() {
  const { t } = useTranslation()
  const dates = useDates()
  const { data } = useQuery({ ...unseenCasesQuery, enabled: worksOnCases(useSession()) })
  if (!data?.total) return null
  return (
    <Notice title={t('history.unseen.title', { count: data.total })} className="my-6">
      <ul>
        {data.items.map(({ number, title, reportedAt }) => (
          <li key={number} className="flex flex-wrap items-center gap-x-4">
            <TextLink to={`/incidents/${number}`} className="inline-flex min-h-11 items-center">
              {dates.caseLabel(number)}　{title}
            </TextLink>
            <span className="text-dns-16N-130 text-solid-gray-800">
              {t('history.unseen.reported', { at: dates.dateTime(reportedAt) })}
            </span>
          </li>
        ))}
      </ul>
      {data.total > data.items.length && (
        <TextLink to="/incidents" className="inline-flex min-h-11 items-center">
          {t('history.unseen.all')}
        </TextLink>
      )}
    </Notice>
  )
}
