import { useTranslation } from 'react-i18next'
import { StatusTag } from '@/ui/status-tag'
import type { Status } from '../api'

const TONES = {
  RUNNING: 'active',
  AT_CLOSING_CHECK: 'warning',
  CLOSED: 'done',
  WITHDRAWN: 'neutral',
  MERGED: 'neutral',
} as const

/** Where the case stands as a whole, and whether it came there by 簡易終結. */
export function CaseStatus({ status, quicklyFound }: { status: Status; quicklyFound: boolean }) {
  const { t } = useTranslation()
  return (
    <span className="inline-flex flex-wrap gap-1">
      <StatusTag tone={TONES[status]}>{t(`incident.status.${status}`)}</StatusTag>
      {quicklyFound && <StatusTag tone="neutral">{t('incident.earlyEnd.label')}</StatusTag>}
    </span>
  )
}
