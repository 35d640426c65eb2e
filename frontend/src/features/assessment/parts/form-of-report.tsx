import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { assessmentQuery } from '../api'

/** The grounds of the Number Act. */
const OF_NUMBERS = ['N1', 'N2', 'N3', 'N4', 'NUMBER_LEAKED']

/** Which form of the Commission takes the report, where it is not the one for 行政機関等, and which where numbers leaked. */
export function FormOfReport({ number }: { number: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(assessmentQuery(number))
  if (!data) return null
  const grounds = data.judgements.at(-1)?.grounds ?? data.ruled.map(({ ground }) => ground)
  const numbers = grounds.some((ground) => OF_NUMBERS.includes(ground))
  return (
    <>
      {numbers && <p>{t('assessment.numberForm')}</p>}
      {data.legalRegime === 'PRIVATE_RULE' && <p>{t('assessment.privateForm')}</p>}
    </>
  )
}
