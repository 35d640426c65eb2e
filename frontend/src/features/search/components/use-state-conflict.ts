import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '@/ui/conflict-notice'
import { ofPart, type SearchOfUnit, type SearchView } from '../api'

/** Where the search or recovery stood when the form was opened beside where it stands now; what was decided here beside what others decided. */
export function useStateConflict(search: SearchOfUnit, decided?: () => string): (current: unknown) => ConflictRow[] {
  const { t } = useTranslation()
  return (current) => {
    const now = ofPart(current as SearchView, search.part) ?? search
    const last = ({ rounds, recoveryActs }: SearchOfUnit) => {
      const act = recoveryActs.at(-1)
      return act
        ? `${t(`search.recoveryAct.${act.act}`)} ${act.recipients.join(t('ui.and'))}`
        : (rounds.at(-1)?.account ?? '')
    }
    const end = now.ends.at(-1)
    const theirs = end ? [t(`search.act.${end.act}`), end.recordedPost, end.reason].filter(Boolean).join('\n') : ''
    return [
      ...(decided ? [{ label: t('search.decision'), mine: decided(), theirs }] : []),
      { label: t('search.state'), mine: t(`search.status.${search.status}`), theirs: t(`search.status.${now.status}`) },
      { label: t('search.soFar'), mine: last(search), theirs: last(now) },
      { label: t('search.recipients'), mine: String(search.recipients.length), theirs: String(now.recipients.length) },
    ].filter(({ mine, theirs }) => mine || theirs)
  }
}
