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

/** Where the case stands as a whole. */
export function CaseStatus({ status }: { status: Status }) {
  const { t } = useTranslation()
  return <StatusTag tone={TONES[status]}>{t(`incident.status.${status}`)}</StatusTag>
}
