import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { QueryView } from '@/ui/query-view'
import { participantsQuery, type CaseOverview, runs } from '../api'
import { FactCard } from './fact-card'
import { Parties } from './parties'
import { ParticipantForm } from './participant-form'
import { ParticipantList } from './participant-list'

/** People named in the case; outside their unit they are shown by letters. */
export function ParticipantsCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const query = useQuery(participantsQuery(overview.number))
  const may = useMay(overview.number)
  const mayAdd = may('nameParticipant') && runs(overview.status)
  return (
    <FactCard
      title={t('incident.participants.title')}
      addLabel={mayAdd ? t('incident.participants.add') : undefined}
      addTitle={t('incident.participants.addTitle')}
      keep="participants"
      form={(close) => <ParticipantForm overview={overview} onDone={close} />}
      below={<Parties overview={overview} />}
    >
      <p className="mb-3">{t('incident.participants.lead')}</p>
      <QueryView query={query}>
        {(people) =>
          people.length === 0 ? (
            <p>{t('incident.participants.none')}</p>
          ) : (
            <ParticipantList
              number={overview.number}
              people={people}
              mayWithdraw={may('withdrawParticipant') && runs(overview.status)}
            />
          )
        }
      </QueryView>
    </FactCard>
  )
}
