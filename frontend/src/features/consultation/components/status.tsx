import { useTranslation } from 'react-i18next'
import { StatusTag } from '@/ui/status-tag'
import type { Status as Value } from '../api'

const TONES = { PREPARING: 'neutral', ASKED: 'active', ANSWERED: 'done', WITHDRAWN: 'neutral' } as const

/** Where a consultation stands. */
export function Status({ status }: { status: Value }) {
  const { t } = useTranslation()
  return <StatusTag tone={TONES[status]}>{t(`consultation.status.${status}`)}</StatusTag>
}
