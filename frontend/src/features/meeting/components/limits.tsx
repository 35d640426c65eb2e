import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import type { MovedLimit } from '../api'

/** Which limits a change would move, from when to when. */
export function Limits({ limits }: { limits: MovedLimit[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const limit = (at: string | null) => (at ? dates.limit(at) : t('meeting.noLimit'))
  const moved = limits.filter(({ before, after }) => before !== after)
  return (
    <Notice kind="warning" title={t(moved.length > 0 ? 'meeting.limits' : 'meeting.noLimits')} role="status">
      {moved.length > 0 && (
        <ul className="list-disc pl-6">
          {moved.map(({ incident, before, after }, index) => (
            <li key={incident ?? index}>
              {t('meeting.limitMoves', {
                case: incident ? dates.caseLabel(incident) : t('meeting.hiddenCase'),
                before: limit(before),
                after: limit(after),
              })}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
