import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { assessmentQuery } from '../api'
import { Judgements } from '../components/judgements'

/** 報告義務の判断: whether a duty to report exists, who judged it and why. */
export default function AssessmentTab({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(assessmentQuery(number))}>
      {(view) => (
        <Card title={t('assessment.title')}>
          <p className="mb-4"><StatusTag tone={view.status === 'JUDGED' ? 'done' : 'active'}>{t(`assessment.status.${view.status}`)}</StatusTag></p>
          <Judgements view={view} />
        </Card>
      )}
    </QueryView>
  )
}
