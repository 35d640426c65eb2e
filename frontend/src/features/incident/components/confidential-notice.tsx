import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Notice } from '@/ui/notice'
import { confidentialityQuery } from '../api'

/** Reminds a handler, above every tab, that nobody else knows of the case. */
export function ConfidentialNotice({ number }: { number: string }) {
  const { t } = useTranslation()
  const may = useMay(number)('readConfidentiality')
  const view = useQuery({ ...confidentialityQuery(number), enabled: may }).data
  return view?.confidential ? (
    <Notice kind="warning" title={t('incident.confidentiality.notice')} className="mb-4">
      {t('incident.confidentiality.noticeText')}
    </Notice>
  ) : null
}
