import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { positionsQuery } from '../api'
import { DiagramPicture } from '../components/diagram-picture'
import { Positions } from '../components/positions'
import { useWide } from '@/ui/use-wide'

/** 図: where the case stands, in words, and on a wide screen in the diagrams themselves. */
export default function DiagramTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const wide = useWide()
  return (
    <QueryView query={useQuery(positionsQuery(number))}>
      {(positions) => (
        <div className="flex flex-col gap-6">
          <Card title={t('diagram.where')}>
            <Positions positions={positions} />
          </Card>
          {wide ? <DiagramPicture positions={positions} /> : <p>{t('diagram.wide')}</p>}
        </div>
      )}
    </QueryView>
  )
}
