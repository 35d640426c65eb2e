import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { measureOf, measuresQuery, type MeasureView } from '../api'
import { MeasureItem } from './measure-item'

/** The form of a measure's step, below what the measure is and what was done of it: on a phone, too, nobody decides without it in sight. */
export function MeasureStep({
  number,
  part,
  children,
}: {
  number: string
  part: string
  children: (measure: MeasureView | undefined) => ReactNode
}) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...measuresQuery(number), gcTime: 0 })}>
      {(measures) => {
        const measure = measureOf(measures, part)
        return (
          <div className="flex flex-col gap-6">
            <Card title={t('measure.title')}>
              {measure ? <MeasureItem number={number} measure={measure} /> : <p>{t('measure.gone')}</p>}
            </Card>
            {children(measure)}
          </div>
        )
      }}
    </QueryView>
  )
}
