import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { searchQuery, type SearchOfUnit, type SearchView } from '../api'
import { PlaceMatrix } from '../components/place-matrix'
import { PoliceCard } from '../components/police-card'
import { Recipients } from '../components/recipients'
import { Rounds } from '../components/rounds'

/** 捜索・回収: what each unit concerned looked through or got back, as it happened. */
export default function SearchTab({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(searchQuery(number))}>
      {({ kind, units }) =>
        units.length === 0 ? (
          <p>{t('search.noUnit')}</p>
        ) : (
          <div className="flex flex-col gap-10">
            {units.map((search) => (
              <OfUnit key={search.part} number={number} search={search} kind={kind} />
            ))}
          </div>
        )
      }
    </QueryView>
  )
}

/** Nothing more is searched for. */
const OVER: SearchOfUnit['status'][] = ['ENDED', 'NOT_NEEDED']

function OfUnit({ number, search, kind }: { number: string; search: SearchOfUnit; kind: SearchView['kind'] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const recovery = kind === 'RECOVERY'
  const begun = search.rounds.length > 0 || search.recoveryActs.length > 0
  return (
    <div className="flex flex-col gap-6">
      <Card title={search.partName}>
        <p className="mb-4">
          <StatusTag tone={OVER.includes(search.status) ? 'done' : 'active'}>
            {t(`search.${recovery ? 'recoveryStatus' : 'status'}.${search.status}`)}
          </StatusTag>
        </p>
        {begun ? (
          <Rounds number={number} search={search} none={t(recovery ? 'search.noActs' : 'search.noRounds')} />
        ) : kind === 'NONE' ? (
          <p>{t('search.nothingLostLead')}</p>
        ) : (
          <EmptyState title={t(recovery ? 'search.noActs' : 'search.noRounds')}>
            {t(recovery ? 'search.noActsText' : 'search.noRoundsText')}
          </EmptyState>
        )}
      </Card>
      {(recovery || search.recipients.length > 0) && (
        <Card title={t('search.recipients')}>
          <Recipients search={search} />
        </Card>
      )}
      {(kind === 'SEARCH' || search.rounds.length > 0) && (
        <Card title={t('search.placesLooked')}>
          <div className="flex flex-col gap-6">
            {search.checklists.map((checklist) => (
              <PlaceMatrix key={checklist.medium} checklist={checklist} rounds={search.rounds} />
            ))}
          </div>
        </Card>
      )}
      {!recovery && <PoliceCard number={number} search={search} />}
      {search.earlier.toReversed().map((earlier) => (
        <Card key={earlier.until} title={t('search.earlier', { at: dates.dateTime(earlier.until) })}>
          <Rounds
            number={number}
            search={{ ...earlier, recoveryActs: [], recipients: [] }}
            none={t('search.noRounds')}
          />
        </Card>
      ))}
    </div>
  )
}
