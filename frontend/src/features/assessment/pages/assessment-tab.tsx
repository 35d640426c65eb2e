import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { assessmentQuery } from '../api'
import { AskAgainForm } from '../components/ask-again-form'
import { ChangedFacts } from '../components/changed-facts'
import { Judgements } from '../components/judgements'
import { NotJudged } from '../components/not-judged'
import { Regime } from '../components/regime'
import { EarlyReport } from '../parts/early-report'

/** 報告義務の判断: whether a duty to report exists, who judged it and why; the secretariat may judge again as long as the case is open. */
export default function AssessmentTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const may = useMay(number)
  return (
    <QueryView query={useQuery(assessmentQuery(number))}>
      {(view) => {
        const judged = view.status === 'JUDGED' || view.status === 'TO_CONFIRM'
        return (
          <Card title={t('assessment.title')}>
            <p className="mb-4">
              <StatusTag tone={view.status === 'JUDGED' ? 'done' : 'active'}>
                {t(`assessment.status.${view.status}`)}
              </StatusTag>
            </p>
            <div className="mb-6 flex flex-col gap-4 empty:hidden">
              <Regime of={view.legalRegime} />
              <ChangedFacts view={view} />
              <NotJudged view={view} />
              <EarlyReport number={number} />
              {judged && may('askJudgingAgain') && (
                <div>
                  <FormDialog label={t('assessment.judgeAgain')} title={t('assessment.judgeAgain')}>
                    {() => <AskAgainForm number={number} />}
                  </FormDialog>
                </div>
              )}
              {!judged && may('assessDuty') && (
                <div>
                  <LinkButton kind="primary" to={`/incidents/${number}/steps/assess-duty`}>
                    {t('assessment.toJudge')}
                  </LinkButton>
                </div>
              )}
            </div>
            <Judgements view={view} />
          </Card>
        )
      }}
    </QueryView>
  )
}
