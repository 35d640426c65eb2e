import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import type { CaseOverview } from '../api'
import { FactCard } from './fact-card'
import { JoinForm } from './join-form'

/** 関係施設: those of the first report and those that joined later, with the reason. */
export function FacilitiesCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const dates = useDates()
  const mayJoin = useMay(overview.number)('joinFacility') && overview.status !== 'CLOSED'
  return (
    <FactCard
      title={t('incident.facilities.title')}
      addLabel={mayJoin ? t('incident.facilities.add') : undefined}
      addTitle={t('incident.facilities.add')}
      keep="facility"
      form={(close) => <JoinForm overview={overview} onDone={close} />}
    >
      {overview.facilities.length === 0 && <p>{t('incident.facilities.none')}</p>}
      <ul className="flex flex-col gap-3">
        {overview.facilities.map(({ code, name, joined }) => (
          <li key={code}>
            <p>{name}</p>
            {joined && (
              <div className="text-solid-gray-700">
                <p className="whitespace-pre-line wrap-break-word">{joined.reason}</p>
                <p>
                  {t('incident.facilities.joined', {
                    at: dates.dateTime(joined.at),
                    post: joined.by.post,
                    name: joined.by.name,
                    known: dates.dateTime(joined.knownAt),
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
