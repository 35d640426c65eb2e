import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isRunning } from '@/lib/clocks'
import { useServerNow } from '@/lib/server-time'
import { readsRules, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { whyQuery, type Why } from '../api'
import { ComingList } from '../components/coming-list'
import { Explanation } from '../components/explanation'

/** 「なぜ？」: why a limit of a case is what it is, what it was before, and what follows if nobody acts. On one sheet of paper. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const { number = '', clock = '' } = useParams()
  return (
    <QueryView query={useQuery(whyQuery(number, clock))}>
      {(why) => (
        <>
          <PageTitle title={t('clock.why.title', { what: t(`clock.key.${why.key}`) })} />
          <p className="mb-4">
            <TextLink to={`/incidents/${number}`} className="inline-block py-2">
              {dates.caseLabel(number)}
            </TextLink>
            {why.partName && `　${why.partName}`}
          </p>
          <div className="flex flex-col gap-6 print:gap-3">
            <Card className="print:border-0 print:p-0">
              <Limit why={why} />
              <Explanation kept={why.explanation} rule={<ToRule why={why} />} />
            </Card>
            {why.coming.length > 0 && (
              <Card title={t('clock.coming.title')} className="print:border-0 print:p-0">
                <ComingList rungs={why.coming} />
              </Card>
            )}
            {why.earlier.length > 0 && <Earlier why={why} />}
          </div>
          <div className="mt-6 flex flex-wrap gap-3 print:hidden">
            <Button onClick={() => window.print()}>{t('clock.why.print')}</Button>
            <LinkButton to={`/incidents/${number}`}>{t('clock.why.toCase')}</LinkButton>
          </div>
        </>
      )}
    </QueryView>
  )
}

function Limit({ why }: { why: Why }) {
  const { t } = useTranslation()
  const dates = useDates()
  const left = dates.remaining(why.limit, useServerNow())
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-std-20B-160">
      <span className="break-keep">{t('clock.limit', { at: dates.limit(why.limit) })}</span>
      {isRunning(why) && <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>}
    </p>
  )
}

/** To the rule with all its versions, for those who may read it. */
function ToRule({
  why: {
    explanation: { rule },
  },
}: {
  why: Why
}) {
  const { t } = useTranslation()
  const reads = readsRules(useSession())
  if (!rule || !reads) return null
  return (
    <TextLink
      to={`/admin/rules/${rule.key}/${rule.condition}`}
      className="ml-3 inline-block py-1 text-dns-14N-130 print:hidden"
    >
      {t('clock.why.toRule')}
    </TextLink>
  )
}

/** The limits that the clock had before it moved, each with its own explanation. */
function Earlier({ why: { earlier } }: { why: Why }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <Card title={t('clock.why.earlier', { count: earlier.length })} className="print:hidden">
      {earlier.map((kept) => (
        <details key={kept.keptAt} className="border-b border-solid-gray-200 last:border-b-0">
          <summary className="cursor-pointer py-3">
            {t('clock.why.was', { at: dates.limit(kept.limit), kept: dates.dateTime(kept.keptAt!) })}
          </summary>
          <div className="py-2">
            <Explanation kept={kept} />
          </div>
        </details>
      ))}
    </Card>
  )
}
