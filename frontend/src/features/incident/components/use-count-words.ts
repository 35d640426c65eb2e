import { useTranslation } from 'react-i18next'
import { useRange } from '@/ui/use-range'
import type { CountLine } from '../count-lines'

/** A line of the series in words: 保護者, then 75人. */
export function useCountWords(): (line: CountLine) => string {
  const { t } = useTranslation()
  const range = useRange()
  return (line) =>
    (line.what ? `${line.what}${t('incident.counts.gap')}` : '') + range(line, t(`incident.unit.${line.unit}`))
}
