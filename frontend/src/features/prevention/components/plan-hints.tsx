import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { burden, onlyChecks, type Hinted } from '../hints'

/** What is pointed out of a plan, one sentence each; it refuses nothing. */
export function PlanHints({ measures, limit }: { measures: readonly Hinted[]; limit: number }) {
  const { t } = useTranslation()
  const { minutes } = burden(measures)
  const said = [
    onlyChecks(measures) && t('prevention.onlyChecks'),
    minutes > limit && t('prevention.muchWork', { minutes, limit }),
  ].filter((sentence) => sentence !== false)
  return said.map((sentence) => <Notice key={sentence} kind="warning" title={sentence} />)
}
