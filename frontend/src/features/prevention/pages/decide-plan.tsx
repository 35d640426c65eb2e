import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { StepFormProps } from '@/lib/case-registry'
import { toInputs } from '@/lib/dates'
import { useServerNow } from '@/lib/server-time'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { Precedents } from '@/features/precedent/parts/precedents'
import { DecisionForm } from '@/features/incident/parts/decision-form'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { useStepDone } from '@/ui/use-step-done'
import { useVersion } from '@/ui/use-version'
import { decidePlan, preventionQuery, type PreventionView } from '../api'
import { Instructions } from '../components/instructions'
import { PlanDecision } from '../components/plan-decision'
import { SectionWords } from '../components/section-words'
import { PlanView } from '../components/plan-view'

function DecideForm({ number, view }: { number: string; view: PreventionView }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const send = useVersion<PreventionView>(view.version, (current) => current.version)
  const today = toInputs(new Date(useServerNow()).toISOString()).date
  const late = view.plans.at(-1)?.measures.filter(({ due }) => due && due < today) ?? []
  const state = (of: PreventionView) => t(`prevention.status.${of.status}`, { chief: of.chief })
  return (
    <div className="flex flex-col gap-6">
      {late.length > 0 && (
        <Notice
          kind="warning"
          title={t('prevention.dueIsPast', {
            numbers: late.map((measure) => measure.number).join(t('prevention.and')),
          })}
        >
          <p>{t('prevention.dueIsPastText')}</p>
        </Notice>
      )}
      <DecisionForm
        legend={t('prevention.decision')}
        reasonHint={t('prevention.returnHint')}
        submitLabel={t('prevention.decide')}
        meets={{ number, clocks: ['PLAN_APPROVAL'], beginsLate: late.length > 0 }}
        choices={[
          { value: 'APPROVED', label: t('prevention.approveChoice') },
          { value: 'RETURNED', label: t('prevention.returnChoice') },
        ]}
        conflictRows={(current, mine) => [
          { label: t('prevention.state'), mine: state(view), theirs: state(current as PreventionView) },
          {
            label: t('prevention.decision'),
            mine,
            theirs: (current as PreventionView).plans.at(-1)?.decision?.reason ?? '',
          },
        ]}
        send={async (decision) => {
          await send((version) => decidePlan(number, { ...decision, version }))
          await done(t(`prevention.decided.${decision.outcome}`))
        }}
      />
    </div>
  )
}

/** 再発防止策を承認するか差し戻す: the section chief, with the plan, the instruction and the last return in sight. */
export default function DecidePlan({ number }: StepFormProps) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...preventionQuery(number), gcTime: 0 })}>
      {(view) => {
        const [plan, before] = [view.plans.at(-1), view.plans.at(-2)]
        return (
          <Beside
            facts={
              <>
                {plan && (
                  <Card title={t('prevention.plan')}>
                    <PlanView number={number} plan={plan} />
                    <SectionWords plan={plan} silent={view.silentSections} />
                  </Card>
                )}
                <Instructions number={number} measures={plan?.measures ?? []} />
                <Precedents number={number} />
                {before?.decision && (
                  <Card title={t('prevention.lastReturn')}>
                    <PlanDecision decision={before.decision} />
                  </Card>
                )}
              </>
            }
          >
            <DecideForm number={number} view={view} />
          </Beside>
        )
      }}
    </QueryView>
  )
}
