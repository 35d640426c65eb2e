import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime, type ToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { StatusTag } from '@/ui/status-tag'
import { runs, type CaseOverview } from '../api'
import { CameFrom } from './came-from'
import { FactCard } from './fact-card'
import { KnowledgeCorrection } from './knowledge-correction'
import { KnowledgeCorrectionForm } from './knowledge-correction-form'
import { KnowledgeForm } from './knowledge-form'

/** Whether limits count from an instant that the time allows and does not name; of what nobody can date the note tells. */
const allowsEarlier = ({ startPrecision, startAbout }: ToldTime) =>
  startPrecision !== 'MINUTE' && startAbout !== 'BEFORE'

/** Who knew, the earliest first: the body's own first knowledge starts the limits. */
export function KnowledgeCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const may = useMay(overview.number)
  const mayAdd = may('recordKnowledge') && runs(overview.status)
  const mayCorrect = may('correctKnowledge') && runs(overview.status)
  const [wrong, setWrong] = useState<CaseOverview['knowledge'][number]>()
  const waits = (entry: number) =>
    overview.knowledgeCorrections.some(
      ({ corrects, needsSecond, decision }) => corrects === entry && needsSecond && !decision,
    )
  return (
    <FactCard
      title={t('incident.knowledge.title')}
      addLabel={mayAdd ? t('incident.knowledge.add') : undefined}
      addTitle={t('incident.knowledge.addTitle')}
      keep="knowledge"
      form={(close) => <KnowledgeForm overview={overview} onDone={close} />}
    >
      {overview.contractorDelay && <Delay {...overview.contractorDelay} />}
      <ul className="flex flex-col gap-3">
        {overview.knowledge.map((entry) => (
          <li key={entry.id} className={entry.correctedBy === null ? undefined : 'text-solid-gray-700'}>
            <Struck struck={entry.correctedBy !== null}>
              {told.whole(entry.known)} {entry.knower}
              {t('ui.inBrackets', { text: t(`incident.knowledge.employers.${entry.employer}`) })}
            </Struck>{' '}
            {entry.of && <StatusTag>{t(`incident.knowledge.ofWhat.${entry.of}`)}</StatusTag>}
            {entry.knownAt === overview.knownAt &&
              entry.employer === 'BODY' &&
              !entry.of &&
              entry.correctedBy === null && <StatusTag tone="active">{t('incident.knowledge.earliest')}</StatusTag>}
            {entry.employer === 'BODY' && allowsEarlier(entry.known) && entry.correctedBy === null && (
              <p className="text-std-16N-170 text-solid-gray-800">
                {t('incident.knowledge.countsFrom', { at: dates.dateTime(entry.knownAt) })}
              </p>
            )}
            {entry.note && <p className="whitespace-pre-line">{entry.note}</p>}
            <CameFrom number={overview.number} kind="knowledge" id={entry.id} />
            {overview.knowledgeCorrections
              .filter(({ corrects }) => corrects === entry.id)
              .map((correction) => (
                <KnowledgeCorrection key={correction.id} number={overview.number} correction={correction} />
              ))}{' '}
            {mayCorrect && entry.correctedBy === null && !waits(entry.id) && (
              <Button kind="tertiary" onClick={() => setWrong(entry)}>
                {t('incident.knowledge.correct')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        open={wrong !== undefined}
        title={t('incident.knowledge.correctTitle')}
        keep={`knowledge-correction ${wrong?.id}`}
        onClose={() => setWrong(undefined)}
      >
        {wrong && <KnowledgeCorrectionForm number={overview.number} entry={wrong} onDone={() => setWrong(undefined)} />}
      </Dialog>
    </FactCard>
  )
}

function Struck({ struck, children }: { struck: boolean; children: ReactNode }) {
  return struck ? <s>{children}</s> : <>{children}</>
}

/** 受託者が知ってから市が知るまで: a figure of its own, for the contractor's duty to tell. */
function Delay({ contractorKnew, bodyKnew }: NonNullable<CaseOverview['contractorDelay']>) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <div className="mb-4 rounded-8 bg-solid-gray-50 px-4 py-3">
      <p>
        {t('incident.knowledge.delay')}{' '}
        <strong className="text-std-20B-160">{dates.length(contractorKnew, bodyKnew)}</strong>
      </p>
      <p className="text-dns-16N-130 text-solid-gray-800">
        {t('incident.knowledge.delayFrom', { from: dates.dateTime(contractorKnew), to: dates.dateTime(bodyKnew) })}
      </p>
    </div>
  )
}
