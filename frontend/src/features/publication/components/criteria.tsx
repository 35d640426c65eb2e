import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import type { PublicationView } from '../api'

/** 公表基準: what the municipality's criteria make of the facts; it proposes, the director decides. */
export function Criteria({ grounds, personsFrom }: Pick<PublicationView, 'grounds' | 'personsFrom'>) {
  const { t } = useTranslation()
  return (
    <Notice title={t(grounds.length > 0 ? 'publication.criteria.byItself' : 'publication.criteria.inBatch')}>
      {grounds.length > 0 ? (
        <ul className="list-disc pl-6">
          {grounds.map((ground) => (
            <li key={ground}>{t(`publication.criteria.${ground}`, { persons: personsFrom })}</li>
          ))}
        </ul>
      ) : (
        <p>{t('publication.criteria.noGround')}</p>
      )}
      <p>{t('publication.criteria.decides')}</p>
    </Notice>
  )
}
