import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { ConflictRow } from '@/ui/conflict-notice'
import type { PublicationView } from '../api'
import type { PublishedValues } from '../published-schema'

/** What somebody else has recorded as published meanwhile, beside what was typed. */
export function usePublishedConflict(opened: PublicationView['status']) {
  const { t } = useTranslation()
  const dates = useDates()
  return (mine: Pick<PublishedValues, 'publishedAt' | 'words'>, current: unknown): ConflictRow[] => {
    const { published, status } = current as PublicationView
    const theirs = published.at(-1)
    return [
      {
        label: t('publication.state'),
        mine: t(`publication.status.${opened}`),
        theirs: t(`publication.status.${status}`),
      },
      {
        label: t('publication.publishedAt'),
        mine: mine.publishedAt && dates.dateTime(mine.publishedAt),
        theirs: theirs ? dates.date(theirs.publishedOn) : '',
      },
      { label: t('publication.words'), mine: mine.words, theirs: theirs?.words ?? '' },
    ]
  }
}
