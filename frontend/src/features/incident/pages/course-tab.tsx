import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Dialog } from '@/ui/dialog'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { Timeline } from '@/ui/timeline'
import { caseQuery, courseQuery, type CourseEntry } from '../api'
import { CourseLine } from '../components/course-line'
import { EntryForm } from '../components/entry-form'

/** 経緯: what happened under the day on which it happened; corrections on demand beside what they correct. */
export default function CourseTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const [all, setAll] = useState(true)
  const [edited, setEdited] = useState<CourseEntry | 'new'>()
  const may = useMay(number)
  const open = useQuery(caseQuery(number)).data?.status !== 'CLOSED'
  const close = () => setEdited(undefined)

  function when({ time }: CourseEntry) {
    if (!time.startsAt) return ''
    const about = time.approx ? t('incident.report.about') : ''
    if (!time.endsAt) return `${dates.time(time.startsAt)}${time.openEnd ? '～' : ''}${about}`
    return `${dates.time(time.startsAt)}～${time.endsOn === time.startsOn ? dates.time(time.endsAt) : dates.dateTime(time.endsAt)}${about}`
  }

  return (
    <>
      <QueryView query={useQuery(courseQuery(number))}>
        {(entries) => (
          <>
            <div className="mb-4 flex flex-wrap items-center gap-4 print:hidden">
              {open && may('addCourseEntry') && <Button onClick={() => setEdited('new')}>{t('incident.course.add')}</Button>}
              {entries.some((entry) => entry.correctedBy !== null) && (
                <Checkbox label={t('incident.course.showCorrected')} checked={all} onChange={(event) => setAll(event.target.checked)} />
              )}
            </div>
            {entries.length === 0 ? <EmptyState title={t('incident.course.none')} /> : (
              <Timeline entries={entries.filter((entry) => all || entry.correctedBy === null).map((entry) => ({
                key: String(entry.id),
                at: entry.time.startsAt ?? entry.time.startsOn,
                when: when(entry),
                content: <CourseLine entry={entry} onCorrect={open && may('correctCourseEntry') ? () => setEdited(entry) : undefined} />,
              }))} />
            )}
          </>
        )}
      </QueryView>
      <Dialog open={edited !== undefined} title={t(edited === 'new' ? 'incident.course.addTitle' : 'incident.course.correctTitle')}
        keep={`course ${edited === 'new' ? edited : edited?.id}`} onClose={close}>
        {edited && <EntryForm number={number} onDone={close} {...(edited !== 'new' && { corrected: edited })} />}
      </Dialog>
    </>
  )
}
