import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { courseQuery } from '../api'

/** The course of events as it stands, lines that were corrected left out. */
export function CourseSoFar({ number }: { number: string }) {
  const { t } = useTranslation()
  const told = useToldTime()
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
                    {told.whole(time)} {actor}
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
