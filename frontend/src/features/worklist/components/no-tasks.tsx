import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { Tab } from '../api'

/** What an empty tab says: that all is well, and what to do if it is not. */
export function NoTasks({ tab }: { tab: Tab }) {
  const { t } = useTranslation()
  return (
    <EmptyState title={t(`worklist.empty.${tab}`)}>
      <p>{t(`worklist.emptyText.${tab}`)}</p>
      {tab === 'mine' && <LinkButton to="/report" className="mt-4">{t('worklist.report')}</LinkButton>}
    </EmptyState>
  )
}
