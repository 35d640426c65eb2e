import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { LimitMoves } from '@/features/clock/parts/limit-moves'
import { StatusTag } from '@/ui/status-tag'
import { dutyBasesQuery, type CaseOverview, type DutyBasis, runs } from '../api'
import { BasisDecisionForm } from './basis-decision-form'
import { BasisForm } from './basis-form'

/** 起算の日時: from when each duty counts; the secretariat proposes another one, a second person of it decides. */
export function DutyBases({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const bases = useQuery(dutyBasesQuery(overview.number)).data
  if (!bases) return null
  return (
    <Card title={t('incident.basis.title')}>
      <ul className="flex flex-col gap-6">
        {bases.map((basis) => (
          <BasisOfDuty key={basis.duty} overview={overview} basis={basis} />
        ))}
      </ul>
    </Card>
  )
}

function BasisOfDuty({ overview, basis }: { overview: CaseOverview; basis: DutyBasis }) {
  const { t } = useTranslation()
  const dates = useDates()
  const [asking, setAsking] = useState(false)
  const may = useMay(overview.number)
  const open = basis.proposals.find(({ decision }) => !decision)
  const running = runs(overview.status)
  const duty = t(`incident.basis.duty.${basis.duty}`)
  return (
    <li className="flex flex-col gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-std-16B-170">{duty}</span>
        <span>{t('incident.basis.from', { at: dates.dateTime(basis.basis) })}</span>
        {basis.chosen && <StatusTag>{t('incident.basis.chosen')}</StatusTag>}
      </p>
      {basis.proposals
        .filter(({ decision }) => decision)
        .map((proposal) => (
          <p key={proposal.id} className="text-dns-16N-130 whitespace-pre-line text-solid-gray-800">
            {t(proposal.decision?.confirmed ? 'incident.basis.confirmedBy' : 'incident.basis.refusedBy', {
              at: dates.dateTime(proposal.knownAt),
              by: `${proposal.by.post} ${proposal.by.name}`,
              second: `${proposal.decision?.by.post} ${proposal.decision?.by.name}`,
            })}
            {'\n'}
            {proposal.reason}
            {proposal.decision?.reason && `\n${proposal.decision.reason}`}
          </p>
        ))}
      {open && (
        <div className="rounded-8 border border-solid-gray-420 p-4">
          <p className="mb-2">
            <StatusTag tone="warning">{t('incident.basis.open')}</StatusTag>
          </p>
          <p>
            {t('incident.basis.proposed', { at: dates.dateTime(open.knownAt), by: `${open.by.post} ${open.by.name}` })}
          </p>
          <p className="mb-2 whitespace-pre-line">{open.reason}</p>
          <LimitMoves moves={basis.moves} />
          {running &&
            may('decideDutyBasis') &&
            (basis.mayDecide ? (
              <div className="mt-4">
                <BasisDecisionForm number={overview.number} proposal={open} />
              </div>
            ) : (
              <p className="mt-2">{t('incident.basis.otherPerson')}</p>
            ))}
        </div>
      )}
      {!open && running && may('proposeDutyBasis') && (
        <p className="print:hidden">
          <Button
            kind="secondary"
            aria-label={`${duty}: ${t('incident.basis.propose')}`}
            onClick={() => setAsking(true)}
          >
            {t('incident.basis.propose')}
          </Button>
        </p>
      )}
      <Dialog
        open={asking}
        title={t('incident.basis.proposeTitle', { duty })}
        keep={`basis ${basis.duty}`}
        onClose={() => setAsking(false)}
      >
        {asking && <BasisForm overview={overview} duty={basis.duty} onDone={() => setAsking(false)} />}
      </Dialog>
    </li>
  )
}
