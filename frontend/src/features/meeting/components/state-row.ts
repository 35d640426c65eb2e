import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '@/ui/conflict-notice'
import type { MeetingView } from '../api'

/** Where the meeting stood when the form was opened beside where it stands now. */
export function useMeetingState(meeting: MeetingView): (current: unknown) => ConflictRow[] {
  const { t } = useTranslation()
  return (current) => {
    const theirs = current as MeetingView
    return [
      {
        label: t('meeting.state'),
        mine: t(`meeting.status.${meeting.status}`),
        theirs: t(`meeting.status.${theirs.status}`),
      },
      {
        label: t('meeting.agenda'),
        mine: t('meeting.itemCount', { count: meeting.agenda.length }),
        theirs: t('meeting.itemCount', { count: theirs.agenda.length }),
      },
    ]
  }
}
