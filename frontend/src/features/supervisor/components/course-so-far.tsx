import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { courseQuery } from '../api'

/** The course of events as it stands, lines that were corrected left out. */
export function CourseSoFar({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <Card title={t('supervisor.courseSoFar')}>
      <QueryView query={useQuery(courseQuery(number))}>
        {(entries) => (
          <ol className="flex flex-col gap-3 text-std-16N-170">
            {entries
              .filter(({ correctedBy }) => correctedBy == null)
              .map(({ id, time, actor, what }) => (
                <li key={id}>
                  <p className="text-std-16B-170">
                    {time.startsAt ? dates.dateTime(time.startsAt) : dates.date(time.startsOn)} {actor}
                  </p>
                  <p className="whitespace-pre-line wrap-break-word">{what}</p>
                </li>
              ))}
          </ol>
        )}
      </QueryView>
    </Card>
  )
}
