import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { casesToOpenQuery, type CaseToOpen } from '../api'

/** So many stand open; many cases must not push the tasks off the page. */
const SHOWN = 5

/** 情報公開課の確認: the cases that the secretariat has not opened yet, or opened too late without saying why; nothing for others. */
export default function CasesToOpen() {
  const { t } = useTranslation()
  const cases = useQuery(casesToOpenQuery).data ?? []
  const lines = (some: readonly CaseToOpen[]) => (
    <ul>
      {some.map((one) => (
        <Line key={one.incident} one={one} />
      ))}
    </ul>
  )
  if (cases.length === 0) return null
  return (
    <Card title={t('clock.toOpen.title', { count: cases.length })} className="mb-6">
      <p className="mb-2 text-std-16N-170">{t('clock.toOpen.lead')}</p>
      {lines(cases.slice(0, SHOWN))}
      {cases.length > SHOWN && (
        <details className="mt-2">
          <summary className="cursor-pointer py-3 text-std-16B-170">
            {t('clock.toOpen.others', { count: cases.length - SHOWN })}
          </summary>
          {lines(cases.slice(SHOWN))}
        </details>
      )}
    </Card>
  )
}

function Line({ one: { incident, title, limit, owesReason } }: { one: CaseToOpen }) {
  const { t } = useTranslation()
  const dates = useDates()
  const left = dates.remaining(limit, useServerNow())
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-solid-gray-200 py-1 last:border-b-0">
      <TextLink to={`/incidents/${incident}`} className="inline-flex min-h-11 items-center">
        {t(owesReason ? 'clock.toOpen.why' : 'clock.toOpen.open', { number: dates.caseLabel(incident), title })}
      </TextLink>
      <StatusTag tone={left.overdue ? 'late' : 'warning'}>{owesReason ? t('clock.toOpen.owes') : left.text}</StatusTag>
    </li>
  )
}
