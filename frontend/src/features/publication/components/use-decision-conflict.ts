import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '@/ui/conflict-notice'
import type { PublicationDecided, PublicationView } from '../api'

/** The decision somebody else has made meanwhile, beside what was typed. */
export function useDecisionConflict() {
  const { t } = useTranslation()
  return (mine: { choice: PublicationDecided['choice'] | null; reason: string }, current: unknown): ConflictRow[] => {
    const { decision } = current as PublicationView
    return [
      {
        label: t('publication.choiceLabel'),
        mine: mine.choice ? t(`publication.choice.${mine.choice}`) : '',
        theirs: decision ? t(`publication.choice.${decision.choice}`) : '',
      },
      { label: t('publication.reason'), mine: mine.reason, theirs: decision?.reason ?? '' },
    ]
  }
}
