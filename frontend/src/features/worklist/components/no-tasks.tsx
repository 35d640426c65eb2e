import { useTranslation } from 'react-i18next'
import { useSession } from '@/lib/session'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { Tab } from '../api'
import { landingOf } from '../landing'

/** What an empty tab says: that all is well, and what this person can do. */
export function NoTasks({ tab }: { tab: Tab }) {
  const { t } = useTranslation()
  const { role, places } = landingOf(useSession())
  return (
    <EmptyState title={t(`worklist.empty.${tab}`)}>
      {tab === 'mine' ? (
        <>
          <p>{t(`worklist.landing.${role}`)}</p>
          {places.length > 0 && (
            <p className="mt-4 flex flex-wrap justify-center gap-3">
              {places.map((place) => (
                <LinkButton key={place} to={`/${place}`}>
                  {t(`worklist.place.${place.replace('/', '-')}`)}
                </LinkButton>
              ))}
            </p>
          )}
        </>
      ) : (
        <p>{t(`worklist.emptyText.${tab}`)}</p>
      )}
    </EmptyState>
  )
}
