import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { StatusTag } from '@/ui/status-tag'
import { Timeline, type TimelineEntry } from '@/ui/timeline'
import type { AssessmentView, Judgement } from '../api'
import { useGround } from '../use-ground'

function Judged({ judgement, making }: { judgement: Judgement; making: AssessmentView['personsMaking'] }) {
  const { t } = useTranslation()
  const words = useGround(making)
  return (
    <div className="flex flex-col gap-1">
      <p>
        <StatusTag tone={judgement.verdict === 'NO_DUTY' ? 'neutral' : 'warning'}>
          {t(`assessment.verdict.${judgement.verdict}`)}
        </StatusTag>
      </p>
      {judgement.grounds.length > 0 && (
        <ul className="list-disc pl-6">
          {judgement.grounds.map((ground) => (
            <li key={ground}>{words(ground)}</li>
          ))}
        </ul>
      )}
      <p className="whitespace-pre-line">{judgement.reason}</p>
      <p className="text-solid-gray-700">
        {judgement.by.post} {judgement.by.name}
      </p>
      <p className="text-solid-gray-700">{t('assessment.byTable', { version: judgement.tableVersion })}</p>
    </div>
  )
}

function SecondPerson({ confirmation }: { confirmation: NonNullable<Judgement['confirmation']> }) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-1">
      <p>
        <StatusTag tone={confirmation.outcome === 'CONFIRMED' ? 'done' : 'warning'}>
          {t(`assessment.outcome.${confirmation.outcome}`)}
        </StatusTag>
      </p>
      {confirmation.reason && <p className="whitespace-pre-line">{confirmation.reason}</p>}
      <p className="text-solid-gray-700">
        {confirmation.by.post} {confirmation.by.name}
      </p>
    </div>
  )
}

function AskedAgain({ asked }: { asked: NonNullable<Judgement['asked']> }) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-1">
      <p>
        <StatusTag tone="active">{t(`assessment.asked.${asked.why}`)}</StatusTag>
      </p>
      {asked.reason && <p className="whitespace-pre-line">{asked.reason}</p>}
      <p className="text-solid-gray-700">
        {asked.by.post} {asked.by.name}
      </p>
    </div>
  )
}

/** When the body knew, and what was judged by whom, in its order. */
export function Judgements({ view }: { view: AssessmentView }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const entries = view.judgements.flatMap((judgement): TimelineEntry[] => [
    {
      key: `judged-${judgement.number}`,
      at: judgement.at,
      content: <Judged judgement={judgement} making={view.personsMaking} />,
    },
    ...(judgement.confirmation
      ? [
          {
            key: `second-${judgement.number}`,
            at: judgement.confirmation.at,
            content: <SecondPerson confirmation={judgement.confirmation} />,
          },
        ]
      : []),
    ...(judgement.asked
      ? [{ key: `asked-${judgement.number}`, at: judgement.asked.at, content: <AskedAgain asked={judgement.asked} /> }]
      : []),
  ])
  return (
    <div className="flex flex-col gap-4">
      <p>
        {t('assessment.knownAt')}: {told.whole(view.known)}
      </p>
      {entries.length === 0 ? <p>{t('assessment.notYet')}</p> : <Timeline entries={entries} />}
    </div>
  )
}
