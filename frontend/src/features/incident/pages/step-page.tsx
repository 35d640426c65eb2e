import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useCaseRegistry } from '@/lib/case-registry'
import { useStepLabel } from '@/lib/use-step-label'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { StepDraft } from '@/ui/step-draft'
import { caseQuery, stepQuery } from '../api'
import { StepFrame, StepHead } from '../components/step-frame'

/** The form of one step, looked up by its key among those the tracks contribute, with whose it is and until when. */
export function Component() {
  const { t } = useTranslation()
  const label = useStepLabel()
  const { number = '', step = '', part } = useParams()
  const StepForm = useCaseRegistry().steps[step]
  const context = useQuery({
    ...stepQuery(number, step, part),
    enabled: StepForm !== undefined,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const overview = useQuery({ ...caseQuery(number), enabled: StepForm !== undefined })
  if (!StepForm) {
    return (
      <EmptyState title={t('incident.noSuchStep')}>
        <p className="mb-4">{t('incident.noSuchStepText')}</p>
        <LinkButton to={`/incidents/${number}`}>{t('incident.toCase')}</LinkButton>
      </EmptyState>
    )
  }
  return (
    <>
      {context.data && <StepHead number={number} context={context.data} overview={overview.data} />}
      <PageTitle title={label({ step, chief: context.data?.chief })} />
      <QueryView query={context}>
        {(view) => (
          <StepFrame number={number} context={view}>
            <StepDraft key={`${number}/${step}/${part}`} number={number} step={step} {...(part && { part })}>
              <StepForm number={number} step={step} {...(part && { part })} />
            </StepDraft>
          </StepFrame>
        )}
      </QueryView>
    </>
  )
}
