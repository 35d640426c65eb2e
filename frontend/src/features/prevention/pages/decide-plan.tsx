import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StepFormProps } from '@/lib/case-registry'
import { caseKey } from '@/lib/query-keys'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Precedents } from '@/features/precedent/parts/precedents'
import { QueryView } from '@/ui/query-view'
import { preventionQuery } from '../api'
import { DecideForm } from '../components/decide-form'
import { FieldSaysAll, hinted } from '../components/field-says-all'
import { Instructions, Unanswered } from '../components/instructions'
import { PlanChanges } from '../components/plan-changes'
import { PlanDecision } from '../components/plan-decision'
import { PlanHints } from '../components/plan-hints'
import { SectionWords } from '../components/section-words'
import { WhatHappened } from '../components/what-happened'
import type { Typed } from '../decision-schema'

/** 再発防止策を承認するか差し戻す: the section chief, with what happened, what the field says, the instruction and the last return in sight. */
export default function DecidePlan({ number }: StepFormProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [typed, setTyped] = useState<Typed>({})
  return (
    <QueryView query={useQuery({ ...preventionQuery(number), gcTime: 0 })}>
      {(view) => {
        const [plan, before] = [view.plans.at(-1), view.plans.at(-2)]
        if (!plan) return <EmptyState title={t('prevention.none')}>{t('prevention.noneText')}</EmptyState>
        return (
          <Beside
            facts={
              <>
                {view.changes && <PlanChanges changes={view.changes} />}
                <Instructions number={number} measures={plan.measures} />
                {(plan.words.length > 0 || view.silentSections.length > 0) && (
                  <Card title={t('prevention.plan')}>
                    <SectionWords plan={plan} silent={view.silentSections} />
                  </Card>
                )}
                <Precedents number={number} />
                {before?.decision && (
                  <Card title={t('prevention.lastReturn')}>
                    <PlanDecision decision={before.decision} />
                  </Card>
                )}
              </>
            }
          >
            <div className="mb-6 flex flex-col gap-4">
              <WhatHappened number={number} plan={plan} />
              <Card title={t('prevention.fieldSays')}>
                <FieldSaysAll measures={plan.measures} />
              </Card>
              <PlanHints limit={view.minutesPerDay} measures={plan.measures.map(hinted)} />
              <Unanswered number={number} measures={plan.measures} />
            </div>
            <DecideForm
              key={plan.number}
              number={number}
              view={view}
              plan={plan}
              typed={typed}
              onOtherVersion={(kept) => {
                setTyped(kept)
                void queries.invalidateQueries({ queryKey: caseKey(number) })
              }}
            />
          </Beside>
        )
      }}
    </QueryView>
  )
}
