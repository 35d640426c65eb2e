import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { councilQuery, type CouncilView } from '../api'
import { ReportSoFar } from './report-so-far'

/** A form of the report to the council, read anew when it opens, with what was decided so far beside it. */
export function CouncilStep({ number, children }: { number: string; children: (view: CouncilView) => ReactNode }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...councilQuery(number), gcTime: 0 })}>
      {(view) => (
        <Beside
          facts={
            <Card title={t('council.soFar')}>
              <ReportSoFar view={view} />
            </Card>
          }
        >
          {children(view)}
        </Beside>
      )}
    </QueryView>
  )
}
