import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Select } from '@/ui/select'
import { ENTRY_KINDS } from '../api'
import { ORDERS_OF_COURSE, type CourseView } from '../course-order'

/** What of the course of events is shown, in which order, and the printer. */
export function CourseTools({
  view,
  onView,
  struck,
}: {
  view: CourseView
  onView: (view: CourseView) => void
  struck: boolean
}) {
  const { t } = useTranslation()
  return (
    <div className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden">
      <Select
        label={t('incident.course.kind')}
        empty={t('incident.course.allKinds')}
        className="w-44"
        value={view.kind}
        onChange={(event) => onView({ ...view, kind: event.target.value as CourseView['kind'] })}
        options={ENTRY_KINDS.map((value) => ({ value, label: t(`incident.course.kinds.${value}`) }))}
      />
      <Select
        label={t('incident.course.order')}
        empty={null}
        className="w-44"
        value={view.order}
        onChange={(event) => onView({ ...view, order: event.target.value as CourseView['order'] })}
        options={ORDERS_OF_COURSE.map((value) => ({ value, label: t(`incident.course.${value}`) }))}
      />
      {struck && (
        <Checkbox
          label={t('incident.course.showCorrected')}
          checked={view.corrected}
          onChange={(event) => onView({ ...view, corrected: event.target.checked })}
        />
      )}
      <Button kind="secondary" onClick={() => window.print()}>
        {t('incident.course.print')}
      </Button>
    </div>
  )
}
