import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { asProblem } from '@/lib/problem'
import { useToldTime } from '@/lib/told-time'
import { Dialog } from '@/ui/dialog'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { Timeline } from '@/ui/timeline'
import { useToast } from '@/ui/toast'
import { useMessage } from '@/ui/use-message'
import { caseQuery, courseQuery, withdrawCourseEntry, type CourseEntry, runs } from '../api'
import { CorrectionForm } from '../components/correction-form'
import { CourseLine } from '../components/course-line'
import { CourseTools } from '../components/course-tools'
import { PlannedActs } from '../components/planned-acts'
import { QuickLine } from '../components/quick-line'
import { UndoNotice } from '../components/undo-notice'
import { arranged, standIn, type CourseView } from '../course-order'

/** 経緯: what happened under the day on which it happened, struck lines beside what stands for them, and one line to add more. */
export default function CourseTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const say = useMessage()
  const toast = useToast()
  const queries = useQueryClient()
  const [view, setView] = useState<CourseView>({ kind: '', order: 'oldest', corrected: true })
  const [edited, setEdited] = useState<CourseEntry>()
  const [added, setAdded] = useState<CourseEntry>()
  const [undoable, setUndoable] = useState(false)
  const may = useMay(number)
  const overview = useQuery(caseQuery(number)).data
  const open = overview !== undefined && runs(overview.status)
  const over = useCallback(() => setUndoable(false), [])
  const close = () => setEdited(undefined)

  async function undo(entry: CourseEntry) {
    setUndoable(false)
    try {
      queries.setQueryData(courseQuery(number).queryKey, await withdrawCourseEntry(number, entry.id))
      toast(t('incident.quick.undone'))
    } catch (thrown) {
      toast(say(asProblem(thrown).message))
    }
  }

  return (
    <>
      <QueryView query={useQuery(courseQuery(number))}>
        {(entries) => (
          <>
            <CourseTools view={view} onView={setView} struck={entries.some((entry) => entry.correctedBy !== null)} />
            {entries.length === 0 ? (
              <EmptyState title={t('incident.course.none')} />
            ) : (
              <Timeline
                entries={arranged(entries, view).map((entry) => ({
                  key: String(entry.id),
                  at: entry.time.startsAt ?? entry.time.startsOn,
                  day: told.day(entry.time),
                  when: told.hours(entry.time),
                  content: (
                    <CourseLine
                      entry={entry}
                      standIn={standIn(entries, entry)}
                      fresh={entry.id === added?.id}
                      onCorrect={open && may('correctCourseEntry') ? () => setEdited(entry) : undefined}
                    />
                  ),
                }))}
              />
            )}
          </>
        )}
      </QueryView>
      {added && undoable && <UndoNotice key={added.id} entry={added} onUndo={() => void undo(added)} onOver={over} />}
      {open && may('addCourseEntry') && (
        <QuickLine
          number={number}
          day={added?.time.startsOn}
          onAdded={(entry) => {
            setAdded(entry)
            setUndoable(true)
          }}
        />
      )}
      {overview && (
        <div className="mt-6">
          <PlannedActs overview={overview} />
        </div>
      )}
      <Dialog
        open={edited !== undefined}
        title={t('incident.course.correctTitle')}
        keep={`course ${edited?.id}`}
        onClose={close}
      >
        {edited && <CorrectionForm number={number} corrected={edited} onDone={close} />}
      </Dialog>
    </>
  )
}
