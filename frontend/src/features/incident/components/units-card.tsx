import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { runs, type CaseOverview } from '../api'
import { FactCard } from './fact-card'
import { JoinForm } from './join-form'

/** 関係所属: those of the first report and those that joined later, with the reason. */
export function UnitsCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const mayJoin = useMay(overview.number)('joinUnit') && runs(overview.status)
  return (
    <FactCard
      title={t('incident.units.title')}
      addLabel={mayJoin ? t('incident.units.add') : undefined}
      addTitle={t('incident.units.add')}
      keep="unit"
      form={(close) => <JoinForm overview={overview} onDone={close} />}
    >
      <ul className="flex flex-col gap-3">
        {overview.units.map(({ code, name, joined }) => (
          <li key={code}>
            <p>{name}</p>
            {joined && (
              <div className="text-solid-gray-700">
                <p className="whitespace-pre-line wrap-break-word">{joined.reason}</p>
                <p>
                  {t(joined.known ? 'incident.units.joined' : 'incident.units.joinedByMerging', {
                    at: dates.dateTime(joined.at),
                    post: joined.by.post,
                    name: joined.by.name,
                    known: joined.known && told.whole(joined.known),
                  })}
                </p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </FactCard>
  )
}
