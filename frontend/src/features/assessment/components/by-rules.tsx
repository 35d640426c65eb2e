import { useTranslation } from 'react-i18next'
import type { AssessmentView, RuledGround } from '../api'
import { useGround } from '../use-ground'

type Making = AssessmentView['personsMaking']

/** What the table of duties says of the facts as they are known now: each ground, and what is not known of it. */
export function ByRules({ ruled, making }: { ruled: readonly RuledGround[]; making: Making }) {
  const { t } = useTranslation()
  const words = useGround(making)
  if (ruled.length === 0) return <p>{t('assessment.nothingRuled')}</p>
  return (
    <ul className="list-disc pl-6">
      {ruled.map(({ ground, unknown }) => (
        <li key={ground}>
          {words(ground)}
          {unknown.length > 0 && (
            <span className="block text-solid-gray-700">
              {t('assessment.notKnown', {
                facts: unknown.map((fact) => t(`assessment.fact.${fact}`)).join(t('assessment.and')),
              })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
