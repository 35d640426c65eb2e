import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { searchQuery } from '../api'

/** The rounds of a unit's search in short, to be seen beside a report. */
export function SearchSoFar({ number, part }: { number: string; part: string }) {
  const { t } = useTranslation()
  const told = useToldTime()
  return (
    <Card title={t('supervisor.searchSoFar')}>
      <QueryView query={useQuery(searchQuery(number))}>
        {({ kind, units }) => {
          const search = units.find((unit) => unit.part === part)
          const rounds = search?.rounds ?? []
          const recipients = search?.recipients ?? []
          const police = (search?.policeReports ?? []).filter((report) => report.correctedBy == null && !report.removed)
          const unlooked = (search?.checklists ?? []).reduce((sum, checklist) => sum + checklist.unlooked, 0)
          const beside = (
            <div className="mb-3 flex flex-col gap-1 text-std-16N-170 empty:hidden">
              {kind === 'RECOVERY' && recipients.length > 0 && (
                <p>
                  {t('supervisor.recovered', {
                    settled: recipients.filter(({ settled }) => settled).length,
                    all: recipients.length,
                  })}
                </p>
              )}
              {kind === 'SEARCH' && rounds.length > 0 && unlooked > 0 && (
                <p>
                  <StatusTag tone="warning">{t('supervisor.unlooked', { count: unlooked })}</StatusTag>
                </p>
              )}
              {police.map((report) => (
                <p key={report.id}>
                  {t(`supervisor.police.${report.kind}`)}: {told.whole(report.time)} {report.station}
                </p>
              ))}
              {search?.policeReminder && (
                <p>
                  <StatusTag tone="warning">{t('supervisor.policeNone')}</StatusTag>
                </p>
              )}
            </div>
          )
          if (rounds.length === 0)
            return (
              <>
                {beside}
                {recipients.length === 0 && <p>{t('supervisor.noSearch')}</p>}
              </>
            )
          return (
            <>
              {beside}
              <ol className="flex flex-col gap-3 text-std-16N-170">
                {rounds.map((round) => (
                  <li key={round.id}>
                    <p className="text-std-16B-170">
                      {told.whole(round.time)} <StatusTag>{t(`supervisor.searchResult.${round.result}`)}</StatusTag>
                    </p>
                    <p className="whitespace-pre-line wrap-break-word">
                      {round.searchers}: {round.account}
                    </p>
                  </li>
                ))}
              </ol>
            </>
          )
        }}
      </QueryView>
    </Card>
  )
}
