import { useTranslation } from 'react-i18next'
import { DescriptionList } from '@/ui/description-list'
import type { GivenNotice } from '../api'

/** The nine items of a notice, each as it was told, or 未把握. */
export function NoticeItems({ notice }: { notice: GivenNotice }) {
  const { t } = useTranslation()
  return (
    <DescriptionList
      items={notice.items.map(({ item, text }) => ({
        key: item,
        label: t(`authority.item.${item}`),
        value: text ?? t('contract.notice.unknown'),
      }))}
    />
  )
}
