import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { earlyEndsQuery, EARLY_ENDS, runs, type CaseOverview, type EarlyEndKind, type EarlyEndView } from '../api'
import { EarlyEndDecisionForm } from './early-end-decision-form'
import { EarlyEndForm } from './early-end-form'
import { EarlyEndSaid } from './early-end-said'

/** 途中で不要とする, and 簡易終結: proposed by the section chief, decided by another person of the secretariat. */
export function EarlyEnds({ overview: { number, status } }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const view = useQuery(earlyEndsQuery(number)).data
  if (!view) return null
  const [last] = view.proposals
  const open = runs(status) && last && !last.decision ? last : undefined
  const refused = runs(status) && last?.decision?.confirmed === false ? last : undefined
  return (
    <>
      {view.proposals
        .filter(({ decision }) => decision?.confirmed)
        .map((proposal) => (
          <Notice key={proposal.id} title={t(`incident.earlyEnd.ended.${proposal.kind}`)} className="mb-6">
            <EarlyEndSaid proposal={proposal} />
          </Notice>
        ))}
      {open && (
        <Notice kind="warning" title={t(`incident.earlyEnd.open.${open.kind}`)} className="mb-6">
          <EarlyEndSaid proposal={open} />
          {view.mayDecide && may('decideEarlyEnd') ? (
            <div className="mt-4">
              <EarlyEndDecisionForm number={number} proposal={open} />
            </div>
          ) : (
            <p className="mt-2">{t('incident.earlyEnd.otherPerson')}</p>
          )}
        </Notice>
      )}
      {refused && (
        <div className="mb-4 text-dns-16N-130 text-solid-gray-800">
          <EarlyEndSaid proposal={refused} />
        </div>
      )}
      {!open && may('proposeEarlyEnd') && (
        <div className="mb-6 flex flex-wrap gap-4 print:hidden">
          {EARLY_ENDS.filter((kind) => possible(kind, view)).map((kind) => (
            <FormDialog
              key={kind}
              label={t(`incident.earlyEnd.propose.${kind}`)}
              title={t(`incident.earlyEnd.propose.${kind}`)}
              kind="tertiary"
              keep={`early-end-${kind}`}
            >
              {(close) => <Proposing number={number} kind={kind} view={view} onDone={close} />}
            </FormDialog>
          ))}
        </div>
      )}
    </>
  )
}

/** Whether there is a track that this may end. */
const possible = (kind: EarlyEndKind, { running }: EarlyEndView) =>
  running.some(({ saysItself }) => kind === 'QUICKLY_FOUND' || !saysItself)

interface ProposingProps {
  number: string
  kind: EarlyEndKind
  view: EarlyEndView
  onDone: () => void
}

/** What stands against it is told before anything is typed. */
function Proposing({ number, kind, view, onDone }: ProposingProps) {
  const { t } = useTranslation()
  if (kind === 'QUICKLY_FOUND' && view.against.length > 0) {
    return (
      <Notice kind="warning" title={t('incident.earlyEnd.against')}>
        <p>{t('incident.earlyEnd.againstText')}</p>
        <ul className="mt-2 list-disc pl-6">
          {view.against.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  return <EarlyEndForm number={number} kind={kind} running={view.running} onDone={onDone} />
}
