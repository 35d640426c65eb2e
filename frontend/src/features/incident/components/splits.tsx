import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { runs, splitsQuery, type CaseOverview, type SplitWith } from '../api'
import { SplitForm } from './split-form'
import { useCountWords } from './use-count-words'

/** 分割: from which case this one was split off, what was split off from it, and the form for one more. */
export function Splits({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const may = useMay(overview.number)
  const view = useQuery(splitsQuery(overview.number)).data
  if (!view) return null
  return (
    <>
      {view.from && (
        <Notice title={t('incident.splitting.fromTitle')} className="mb-6">
          <Said overview={overview} split={view.from} end="from" />
        </Notice>
      )}
      {view.off.map((split) => (
        <Notice key={split.at} title={t('incident.splitting.offTitle')} className="mb-6">
          <Said overview={overview} split={split} end="off" />
        </Notice>
      ))}
      {runs(overview.status) && may('splitCase') && (
        <div className="mb-6 print:hidden">
          <FormDialog
            label={t('incident.splitting.open')}
            title={t('incident.splitting.title')}
            kind="tertiary"
            keep={`splitting ${overview.number}`}
          >
            {(close) => <SplitForm overview={overview} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </>
  )
}

interface Props {
  overview: CaseOverview
  split: SplitWith
  end: 'from' | 'off'
}

function Said({ overview, split, end }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const { other, reason, by, at, parts } = split
  const label = other?.label ?? t('incident.splitting.otherCase')
  const named = other ? label + t('ui.inBrackets', { text: other.title }) : label
  const lines = useLines(overview, parts)
  return (
    <>
      <p>{t(`incident.splitting.${end}Text`, { at: dates.dateTime(at), by: `${by.post} ${by.name}`, other: named })}</p>
      <p className="whitespace-pre-line wrap-break-word">{reason}</p>
      {lines.length > 0 && (
        <>
          <p className="mt-2">
            {end === 'from' ? t('incident.splitting.came') : t('incident.splitting.went', { other: label })}
          </p>
          <ul className="list-disc pl-6">
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {other && (
        <p className="print:hidden">
          <TextLink to={`/incidents/${other.number}`} className="inline-flex min-h-11 items-center">
            {t('incident.splitting.openOther', { number: other.number })}
          </TextLink>
        </p>
      )}
    </>
  )
}

/** The facts of this case that the splitting brought or took along, in words. */
function useLines(overview: CaseOverview, parts: SplitWith['parts']) {
  const { t } = useTranslation()
  const told = useToldTime()
  const words = useCountWords()
  return [
    ...overview.knowledge
      .filter(({ id }) => parts.knowledge.includes(id))
      .map((entry) => t('incident.splitting.partKnowledge', { at: told.whole(entry.known), who: entry.knower })),
    ...overview.counts
      .filter(({ id }) => parts.counts.includes(id))
      .map((line) => t('incident.splitting.partCount', { count: words(line) })),
    ...overview.media
      .filter(({ number }) => parts.media.includes(number))
      .map(({ label }) => t('incident.splitting.partMedium', { label })),
  ]
}
