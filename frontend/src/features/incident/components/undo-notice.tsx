import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import type { CourseEntry } from '../api'

const SECONDS = 10

/** For ten seconds: what was just entered, and one press that takes it back. Give it the entry's id as key. */
export function UndoNotice({ entry, onUndo, onOver }: { entry: CourseEntry; onUndo: () => void; onOver: () => void }) {
  const { t } = useTranslation()
  const [left, setLeft] = useState(SECONDS)
  useEffect(() => {
    if (left === 0) return onOver()
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, onOver])
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-3 rounded-8 border border-key-900 bg-key-50 px-4 py-1 print:hidden">
      <p role="status" className="min-w-0 flex-1 truncate text-std-16N-170">
        {t('incident.quick.added', { what: entry.what })}
      </p>
      <Button kind="tertiary" onClick={onUndo}>
        {t('incident.quick.undo')}
        <span aria-hidden="true" className="tabular-nums">
          {t('incident.quick.left', { left })}
        </span>
      </Button>
    </div>
  )
}
