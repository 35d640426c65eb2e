import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import type { CaseOverview } from '../api'
import { CaseStatus } from './case-status'
import { MaskedPeople } from './masked-people'

/** What the case is called, where it stands and whose names are masked, above every tab. */
export function CaseHead({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-std-18B-160">
        <span>{overview.title}</span>
        <CaseStatus status={overview.status} />
      </p>
      {overview.circumstances.danger === 'SOME' && overview.status !== 'CLOSED' && (
        <div className="mb-4">
          <Notice kind="warning" title={t('incident.danger.title')}>
            <p>
              {overview.circumstances.dangerWords ? `${overview.circumstances.dangerWords} ` : ''}
              {t('incident.danger.text')}
            </p>
          </Notice>
        </div>
      )}
      <MaskedPeople masked={overview.masked} />
    </>
  )
}
