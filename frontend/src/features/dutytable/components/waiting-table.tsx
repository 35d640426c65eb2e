import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { tableQuery } from '../api'

/** Tells whoever may be the second person that a new table waits for it. */
export default function WaitingTable() {
  const { t } = useTranslation()
  const { data } = useQuery(tableQuery)
  if (!data?.waiting?.mayConfirm) return null
  return (
    <Notice kind="warning" title={t('dutytable.waitsForYou')} className="mb-6">
      <TextLink to="/admin/duty-table" className="inline-flex min-h-11 items-center">
        {data.waiting.title}
      </TextLink>
    </Notice>
  )
}
