import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { StepFormProps } from '@/lib/case-registry'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { DecisionForm } from '@/features/incident/parts/decision-form'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { useStepDone } from '@/ui/use-step-done'
import { useVersion } from '@/ui/use-version'
import { assessmentQuery, confirmNoDuty, type AssessmentView } from '../api'
import { ByRules } from '../components/by-rules'
import { Consequences } from '../components/consequences'
import { Judgements } from '../components/judgements'
import { Materials } from '../components/materials'
import { Regime } from '../components/regime'

function ConfirmForm({ number, view }: { number: string; view: AssessmentView }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const send = useVersion<AssessmentView>(view.version, (current) => current.version)
  const state = (of: AssessmentView) => t(`assessment.status.${of.status}`)
  return (
    <DecisionForm
      legend={t('assessment.confirmLegend')}
      reasonHint={t('assessment.refuseHint')}
      submitLabel={t('assessment.decide')}
      meets={{ number, clocks: ['ASSESSMENT'], onlyPass: true }}
      choices={[
        { value: 'CONFIRMED', label: t('assessment.confirmChoice') },
        { value: 'REFUSED', label: t('assessment.refuseChoice') },
      ]}
      conflictRows={(current, mine) => [
        { label: t('assessment.state'), mine: state(view), theirs: state(current as AssessmentView) },
        {
          label: t('assessment.confirmLegend'),
          mine,
          theirs: (current as AssessmentView).judgements.at(-1)?.confirmation?.reason ?? '',
        },
      ]}
      send={async (decision) => {
        await send((version) => confirmNoDuty(number, { ...decision, version }))
        await done(t(`assessment.confirmed.${decision.outcome}`))
      }}
    />
  )
}

/** 「義務なし」を確認する: a second person of the secretariat. */
export default function ConfirmNoDuty({ number }: StepFormProps) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...assessmentQuery(number), gcTime: 0 })}>
      {(view) => (
        <Beside
          facts={
            <>
              <Card title={t('assessment.soFar')}>
                <Judgements view={view} />
              </Card>
              <Materials number={number} />
            </>
          }
        >
          <div className="mb-6 flex flex-col gap-4">
            <Regime of={view.legalRegime} />
            {view.ruled.length > 0 && (
              <Notice kind="warning" title={t('assessment.against')}>
                <ByRules ruled={view.ruled} making={view.personsMaking} />
              </Notice>
            )}
            <Consequences number={number} verdict="NO_DUTY" />
          </div>
          <ConfirmForm number={number} view={view} />
        </Beside>
      )}
    </QueryView>
  )
}
