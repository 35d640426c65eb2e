import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CauseMoved } from '@/features/cause/parts/cause-moved'
import { CauseSection } from '@/features/cause/parts/cause-section'
import { Card } from '@/ui/card'
import { SuccessorsCard } from '@/features/followup/parts/successors-card'
import { MeasuresCard } from '@/features/measure/parts/measures-card'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { holdingPlan, preventionQuery } from '../api'
import { Instructions } from '../components/instructions'
import { PlanDecision } from '../components/plan-decision'
import { PlanView } from '../components/plan-view'
import { ReadOnOpening } from '../components/read-on-opening'
import { SeeAfter } from '../components/see-after'
import { SectionWords } from '../components/section-words'
import { Reviews } from '../components/reviews'

/** 原因・再発防止: what is known of the cause, what the measures were found to do, the instruction, and every plan with the chief's word, the newest first. */
export default function PreventionTab({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(preventionQuery(number))}>
      {(view) => {
        const { plans, earlier } = view
        const holding = holdingPlan(view)
        const newest = plans.at(-1) ?? holding
        return (
          <div className="flex flex-col gap-6">
            <ReadOnOpening number={number} plans={view.toRead} />
            {view.unseen.map((plan) => (
              <SeeAfter key={plan} number={number} plan={plan} />
            ))}
            <CauseSection number={number} />
            {holding?.decision && (
              <CauseMoved
                number={number}
                approved={{ status: holding.causeStatus, sentence: holding.cause, at: holding.decision.at }}
              />
            )}
            <Reviews number={number} view={view} />
            <SuccessorsCard number={number} />
            <MeasuresCard number={number} />
            {view.status === 'NOT_NEEDED' ? (
              <EmptyState title={t('prevention.status.NOT_NEEDED')}>{t('prevention.notNeededText')}</EmptyState>
            ) : (
              plans.length === 0 &&
              (earlier.length > 0 ? (
                <EmptyState title={t('prevention.noneAgain')}>{t('prevention.noneAgainText')}</EmptyState>
              ) : (
                <EmptyState title={t('prevention.none')}>{t('prevention.noneText')}</EmptyState>
              ))
            )}
            {plans.toReversed().map((plan) => (
              <Card key={plan.number} title={t('prevention.planNumber', { number: plan.number })}>
                <PlanView number={number} plan={plan} posts={view.posts} />
                <SectionWords plan={plan} silent={plan.decision ? [] : view.silentSections} />
                {plan.decision ? (
                  <PlanDecision decision={plan.decision} />
                ) : view.status === 'NOT_NEEDED' ? null : (
                  <p>{t('prevention.status.TO_DECIDE', { chief: view.chief })}</p>
                )}
              </Card>
            ))}
            {earlier.toReversed().map((plan) => (
              <Card key={plan.number} title={t('prevention.earlierNumber', { number: plan.number })}>
                <PlanView number={number} plan={plan} posts={view.posts} />
                <SectionWords plan={plan} silent={[]} />
                {plan.decision && <PlanDecision decision={plan.decision} />}
              </Card>
            ))}
            {newest ? <Instructions number={number} measures={newest.measures} /> : <Instructions number={number} />}
          </div>
        )
      }}
    </QueryView>
  )
}
