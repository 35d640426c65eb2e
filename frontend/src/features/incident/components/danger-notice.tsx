import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { runs, type CaseOverview } from '../api'

/** Somebody is hurt or in danger, as far as known now: said above everything of the case while it is open. */
export function DangerNotice({ overview: { circumstances, status } }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  if (circumstances.danger !== 'SOME' || !runs(status)) return null
  return (
    <div className="mb-4">
      <Notice kind="warning" title={t('incident.danger.title')}>
        {circumstances.dangerWords && <p className="whitespace-pre-line">{circumstances.dangerWords}</p>}
        <p>{t('incident.danger.text')}</p>
      </Notice>
    </div>
  )
}
