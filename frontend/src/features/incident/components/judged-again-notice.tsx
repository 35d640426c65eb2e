import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { judgingQuery } from '../api'

/** Says before a fact is saved on which the duty to report was judged that it will be judged again; nothing before anybody judged. */
export function JudgedAgainNotice({ number }: { number: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(judgingQuery(number))
  if (data?.status !== 'JUDGED' && data?.status !== 'TO_CONFIRM') return null
  return (
    <Notice title={t('incident.judgedAgain.title')}>
      <p>{t('incident.judgedAgain.text')}</p>
    </Notice>
  )
}
