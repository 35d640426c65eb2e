import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams, useSearchParams } from 'react-router'
import { isRunning } from '@/lib/clocks'
import { useDates } from '@/lib/use-dates'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { clocksQuery } from '../api'

/** 「なぜ？」 of a limit of which only the time is known: goes on to its clock, or asks which where several end then. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const { number = '' } = useParams()
  const limit = useSearchParams()[0].get('limit') ?? ''
  return (
    <QueryView query={useQuery(clocksQuery(number))}>
      {({ clocks }) => {
        const then = clocks.filter((clock) => Date.parse(clock.limit) === Date.parse(limit))
        const running = then.filter(isRunning)
        const found = running.length > 0 ? running : then
        if (found.length === 1) return <Navigate to={`/incidents/${number}/clocks/${found[0]!.id}/why`} replace />
        return (
          <>
            <PageTitle title={t('clock.why.which')} />
            {found.length === 0 ? (
              <EmptyState title={t('clock.why.gone')}><LinkButton to={`/incidents/${number}`}>{dates.caseLabel(number)}</LinkButton></EmptyState>
            ) : (
              <ul className="flex flex-col gap-2">
                {found.map((clock) => (
                  <li key={clock.id}>
                    <TextLink to={`/incidents/${number}/clocks/${clock.id}/why`} className="inline-block py-2">
                      {t(`clock.key.${clock.key}`)}{clock.partName && t('ui.inBrackets', { text: clock.partName })}
                    </TextLink>
                  </li>
                ))}
              </ul>
            )}
          </>
        )
      }}
    </QueryView>
  )
}
