import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useCaseRegistry } from '@/lib/case-registry'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Loading } from '@/ui/loading'

/** The form of one step, looked up by its key among those the tracks contribute. */
export function Component() {
  const { t } = useTranslation()
  const { number = '', step = '', part } = useParams()
  const StepForm = useCaseRegistry().steps[step]
  if (!StepForm) {
    return (
      <EmptyState title={t('incident.noSuchStep')}>
        <p className="mb-4">{t('incident.noSuchStepText')}</p>
        <LinkButton to={`/incidents/${number}`}>{t('incident.toCase')}</LinkButton>
      </EmptyState>
    )
  }
  return (
    <Suspense fallback={<Loading />}>
      <StepForm key={`${number}/${step}/${part}`} number={number} step={step} {...(part && { part })} />
    </Suspense>
  )
}
