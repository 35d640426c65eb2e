import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { postLabel } from '@/lib/post-label'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { TextLink } from '@/ui/text-link'
import { caseQuery, measuresQuery, measureStepQuery, type MeasureView } from '../api'
import { ChiefForm, type ChiefAct } from '../components/chief-form'
import { MeasureItem } from '../components/measure-item'

const OPERATIONS = { extend: 'extendMeasure', handOver: 'handOverMeasure', setPeriod: 'setMeasurePeriod' } as const

/** What the chief may decide of the measure as it stands; nothing any more where another one stands in its place. */
function actsOn({ stand, planned, handOver, followedBy }: MeasureView): ChiefAct[] {
  if (followedBy !== null) return []
  if (planned === null) return ['setPeriod']
  return [
    ...(stand === 'TO_DO' ? ['extend' as const] : []),
    ...(stand.startsWith('TO_') && !handOver ? ['handOver' as const] : []),
  ]
}

/** 再発防止策の実施: each measure of the approved plan, where it stands, who has it and until when. */
export function MeasuresCard({ number }: { number: string }) {
  const { t } = useTranslation()
  const closed = useQuery(caseQuery(number)).data?.status === 'CLOSED'
  const measures = useQuery(measuresQuery(number)).data ?? []
  if (measures.length === 0) return null
  return (
    <Card title={t('measure.title')}>
      <ol className="flex flex-col gap-5">
        {measures.map((measure) => (
          <li key={measure.number} className="min-w-0">
            <MeasureItem number={number} measure={measure} />
            <WaitsAt number={number} measure={measure} />
            <ChiefActs number={number} measure={measure} closed={closed} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** At whose post it waits, and the way to the form for whoever may act. */
function WaitsAt({
  number,
  measure: { number: ofPlan, part, stand, planned, endsOn },
}: {
  number: string
  measure: MeasureView
}) {
  const { t } = useTranslation()
  const step = stand === 'TO_VERIFY' ? 'verify-measure' : 'record-measure'
  const waits = stand.startsWith('TO_') && (planned !== null || endsOn !== null)
  const view = useQuery({ ...measureStepQuery(number, step, part), enabled: waits }).data
  if (!view?.open || !view.post) return null
  const words = view.mayAct ? t(`measure.toStep.${step}`) : t('measure.toStepOnBehalf')
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3">
      <span>{t('measure.waitsAt', { post: postLabel(view.unitName, view.post) })}</span>
      {(view.mayAct || view.mayActOnBehalf) && (
        <TextLink
          to={`/incidents/${number}/steps/${step}/${part}`}
          aria-label={t('measure.toStepOf', { number: ofPlan, step: words })}
          className="inline-flex min-h-11 items-center print:hidden"
        >
          {words}
        </TextLink>
      )}
    </p>
  )
}

function ChiefActs({ number, measure, closed }: { number: string; measure: MeasureView; closed: boolean }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const [open, setOpen] = useState<ChiefAct>()
  const acts = actsOn(measure).filter((act) => may(OPERATIONS[act]) && !(act === 'handOver' && closed))
  if (acts.length === 0) return null
  return (
    <div className="mt-2 flex flex-wrap gap-3 print:hidden">
      {acts.map((act) => (
        <Button
          key={act}
          kind="secondary"
          aria-label={t(`measure.${act}.of`, { number: measure.number })}
          onClick={() => setOpen(act)}
        >
          {t(`measure.${act}.open`)}
        </Button>
      ))}
      <Dialog
        open={open !== undefined}
        title={open ? t(`measure.${open}.of`, { number: measure.number }) : ''}
        keep={`measure ${measure.number} ${open ?? ''}`}
        onClose={() => setOpen(undefined)}
      >
        {open && <ChiefForm number={number} measure={measure} act={open} onDone={() => setOpen(undefined)} />}
      </Dialog>
    </div>
  )
}
