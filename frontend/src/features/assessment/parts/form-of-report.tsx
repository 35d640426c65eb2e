import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { assessmentQuery } from '../api'

/** Which form of the Commission takes the report, where it is not the one for 行政機関等. */
export function FormOfReport({ number }: { number: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(assessmentQuery(number))
  return data?.legalRegime === 'PRIVATE_RULE' ? <p>{t('assessment.privateForm')}</p> : null
}
