import { useTranslation } from 'react-i18next'

interface Step {
  step: string
  /** What the chief is called to whom the step reports: 課長, 所長, 部長. */
  chief?: string | null | undefined
}

/** The name of a step of one unit, with what its chief is called where the name says one. */
export function useStepLabel(): (step: Step) => string {
  const { t, i18n } = useTranslation()
  return ({ step, chief }) => {
    const named = `worklist.stepTo.${step}`
    return chief && i18n.exists(named) ? t(named, { chief }) : t(`worklist.step.${step}`)
  }
}
