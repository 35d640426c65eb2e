import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { QueryView } from '@/ui/query-view'
import { plannedActsQuery, runs, type CaseOverview, type PlannedAct } from '../api'
import { FactCard } from './fact-card'
import { PlanActForm, PlannedActDoneForm, PlannedActLapseForm } from './planned-act-forms'

/** 今後の予定 beside the course of events: what is to come, and what became of what was planned. */
export function PlannedActs({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const may = useMay(overview.number)
  const open = runs(overview.status)
  const mayPlan = open && may('planAct')
  return (
    <QueryView query={useQuery(plannedActsQuery(overview.number))}>
      {(acts) =>
        acts.length === 0 && !mayPlan ? null : (
          <FactCard
            title={t('incident.planned.title')}
            addLabel={mayPlan ? t('incident.planned.add') : undefined}
            addTitle={t('incident.planned.addTitle')}
            keep="planned-act"
            form={(close) => <PlanActForm overview={overview} onDone={close} />}
          >
            {acts.length === 0 && <p>{t('incident.planned.none')}</p>}
            <ul className="flex flex-col gap-3">
              {acts.map((act) => (
                <Line key={act.id} number={overview.number} act={act} mayEnd={open && may('plannedActDone')} />
              ))}
            </ul>
          </FactCard>
        )
      }
    </QueryView>
  )
}

function Line({ number, act, mayEnd }: { number: string; act: PlannedAct; mayEnd: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const [ending, setEnding] = useState<'done' | 'lapse'>()
  const close = () => setEnding(undefined)
  const words = t('incident.planned.line', { when: act.when, what: act.what, unit: act.unitName })
  const { end } = act
  return (
    <li className={end ? 'text-solid-gray-700' : undefined}>
      {end?.outcome === 'LAPSED' ? <s>{words}</s> : words}
      {end && (
        <p className="text-std-16N-170">
          {t(`incident.planned.outcome.${end.outcome}`, {
            by: end.by.name,
            at: dates.dateTime(end.at),
            reason: end.reason,
          })}
        </p>
      )}
      {!end && mayEnd && (
        <p className="mt-1 flex flex-wrap gap-2 print:hidden">
          <Button kind="secondary" onClick={() => setEnding('done')}>
            {t('incident.planned.done')}
          </Button>
          <Button kind="tertiary" onClick={() => setEnding('lapse')}>
            {t('incident.planned.lapse')}
          </Button>
        </p>
      )}
      <Dialog
        open={ending !== undefined}
        title={ending ? t(`incident.planned.${ending}Title`) : ''}
        keep={`planned-act ${act.id} ${ending}`}
        onClose={close}
      >
        {ending === 'done' && <PlannedActDoneForm number={number} act={act} onDone={close} />}
        {ending === 'lapse' && <PlannedActLapseForm number={number} act={act} onDone={close} />}
      </Dialog>
    </li>
  )
}
