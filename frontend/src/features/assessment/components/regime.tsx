import { useTranslation } from 'react-i18next'
import type { AssessmentView } from '../api'

/** Under which rules the units concerned are, where that is no usual case. */
export function Regime({ of }: { of: AssessmentView['legalRegime'] }) {
  const { t } = useTranslation()
  if (of === 'ADMIN_ORGAN') return null
  return (
    <p className="mb-2">
      <strong>{t(`assessment.regime.${of}`)}</strong> {t(`assessment.regimeSays.${of}`)} {t('assessment.regimeAlso')}
    </p>
  )
}
