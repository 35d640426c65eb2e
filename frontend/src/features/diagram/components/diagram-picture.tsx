import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { part } from '@/ui/part'
import { QueryView } from '@/ui/query-view'
import { Select } from '@/ui/select'
import { PROCESSES, xmlQuery, type Position, type Process } from '../api'

const DiagramViewer = part(() => import('./diagram-viewer'))

/** One diagram at a time, chosen from all of them; the viewer is loaded only here. */
export function DiagramPicture({ positions }: { positions: readonly Position[] }) {
  const { t } = useTranslation()
  const [process, setProcess] = useState<Process>('LossIncidentProcess')
  const name = t(`diagram.process.${process}`)
  const query = useQuery(xmlQuery(process))
  return (
    <div className="flex flex-col gap-4 print:hidden">
      <Select
        label={t('diagram.choose')}
        empty={null}
        value={process}
        onChange={(event) => setProcess(event.target.value as Process)}
        options={PROCESSES.map((value) => ({ value, label: t(`diagram.process.${value}`) }))}
      />
      <QueryView query={query}>
        {(xml) => (
          <DiagramViewer
            xml={xml}
            label={t('diagram.picture', { process: name })}
            here={[
              ...new Set(
                positions.filter((position) => position.process === process).map((position) => position.element),
              ),
            ]}
          />
        )}
      </QueryView>
    </div>
  )
}
