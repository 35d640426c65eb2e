import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { searchQuery } from '../api'
import { Rounds } from '../components/rounds'

/** 捜索: the search of each facility concerned, as it happened. */
export default function SearchTab({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(searchQuery(number))}>
      {({ facilities }) => (facilities.length === 0 ? <p>{t('search.noFacility')}</p> : (
        <div className="flex flex-col gap-6">
          {facilities.map((search) => (
            <Card key={search.part} title={search.partName}>
              <p className="mb-4"><StatusTag tone={search.status === 'ENDED' ? 'done' : 'active'}>{t(`search.status.${search.status}`)}</StatusTag></p>
              {search.rounds.length === 0
                ? <EmptyState title={t('search.noRounds')}>{t('search.noRoundsText')}</EmptyState>
                : <Rounds search={search} />}
            </Card>
          ))}
        </div>
      ))}
    </QueryView>
  )
}
