import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '@/ui/conflict-notice'
import { ofPart, type SearchOfFacility, type SearchView } from '../api'

/** Where the search stood when the form was opened beside where it stands now. */
export function useStateConflict(search: SearchOfFacility): (current: unknown) => ConflictRow[] {
  const { t } = useTranslation()
  return (current) => {
    const now = ofPart(current as SearchView, search.part) ?? search
    return [
      { label: t('search.state'), mine: t(`search.status.${search.status}`), theirs: t(`search.status.${now.status}`) },
      { label: t('search.soFar'), mine: search.rounds.at(-1)?.account ?? '', theirs: now.rounds.at(-1)?.account ?? '' },
    ]
  }
}
