import { useTranslation } from 'react-i18next'
import { useSession, worksOnCases } from '@/lib/session'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { Tab } from '../api'

/** What an empty tab says: that all is well, and what to do if it is not. */
export function NoTasks({ tab }: { tab: Tab }) {
  const { t } = useTranslation()
  const works = worksOnCases(useSession())
  return (
    <EmptyState title={t(`worklist.empty.${tab}`)}>
      {(tab !== 'mine' || works) && <p>{t(`worklist.emptyText.${tab}`)}</p>}
      {tab === 'mine' && works && <LinkButton to="/report" className="mt-4">{t('worklist.report')}</LinkButton>}
    </EmptyState>
  )
}
