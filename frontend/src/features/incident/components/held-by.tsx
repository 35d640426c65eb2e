import { useTranslation } from 'react-i18next'

/** The posts that have it; where nobody has, that is said. */
export function HeldBy({ posts }: { posts: readonly string[] }) {
  const { t } = useTranslation()
  return posts.length === 0
    ? t('incident.progress.heldByNobody')
    : t('incident.progress.heldBy', { posts: posts.join(t('incident.and')) })
}
