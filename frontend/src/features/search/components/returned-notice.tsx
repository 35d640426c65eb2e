import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import type { SearchOfUnit } from '../api'

/** Why the chief sent the search or recovery back, as long as nothing was said to its end since. */
export function ReturnedNotice({ search }: { search: SearchOfUnit }) {
  const { t } = useTranslation()
  const last = search.ends.at(-1)
  return (
    last?.act === 'RETURNED' && (
      <Notice kind="warning" title={t('search.returned')}>
        <p className="whitespace-pre-line">{last.reason}</p>
      </Notice>
    )
  )
}
