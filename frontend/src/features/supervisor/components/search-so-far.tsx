import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { searchQuery } from '../api'

/** The rounds of a facility's search in short, to be seen beside a report. */
export function SearchSoFar({ number, part }: { number: string; part: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <Card title={t('supervisor.searchSoFar')}>
      <QueryView query={useQuery(searchQuery(number))}>
        {({ facilities }) => {
          const rounds = facilities.find((facility) => facility.part === part)?.rounds ?? []
          if (rounds.length === 0) return <p>{t('supervisor.noSearch')}</p>
          return (
            <ol className="flex flex-col gap-3 text-std-16N-170">
              {rounds.map((round) => (
                <li key={round.id}>
                  <p className="text-std-16B-170">{dates.dateTime(round.startedAt)} <StatusTag>{t(`supervisor.searchResult.${round.result}`)}</StatusTag></p>
                  <p className="whitespace-pre-line wrap-break-word">{round.searchers}: {round.account}</p>
                </li>
              ))}
            </ol>
          )
        }}
      </QueryView>
    </Card>
  )
}
