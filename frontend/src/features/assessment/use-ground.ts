import { useTranslation } from 'react-i18next'
import type { AssessmentView, Ground } from './api'

/** A ground in words; how many persons make one is what the table says that is in force for the case. */
export function useGround(making: AssessmentView['personsMaking']) {
  const { t, i18n } = useTranslation()
  return (ground: Ground): string => {
    const over = making.find((one) => one.ground === ground)?.over
    const key = `assessment.groundOver.${ground}`
    return over !== undefined && i18n.exists(key)
      ? t(key as 'assessment.groundOver.R4', { over: over.toLocaleString('ja-JP') })
      : t(`assessment.ground.${ground}`)
  }
}
