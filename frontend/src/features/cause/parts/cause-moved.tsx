import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { causeQuery, type CauseAnalysis } from '../api'

interface Approved {
  status: CauseAnalysis['status']
  sentence: string | null
  at: string
}

/** That the cause was written anew since a plan was approved, and says something else than the plan was based on. */
export function CauseMoved({ number, approved }: { number: string; approved: Approved }) {
  const { t } = useTranslation()
  const standing = useQuery(causeQuery(number)).data?.versions.at(-1)
  const moved =
    standing &&
    Date.parse(standing.recordedAt) > Date.parse(approved.at) &&
    (standing.status !== approved.status || standing.sentence !== approved.sentence)
  return moved ? (
    <Notice kind="warning" title={t('cause.movedSince')}>
      {t('cause.movedSinceText')}
    </Notice>
  ) : null
}
