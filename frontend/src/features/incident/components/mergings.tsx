import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { mergingsQuery, runs, type CaseOverview, type MergedWith } from '../api'
import { MergingForm } from './merging-form'
import { useCountWords } from './use-count-words'

/** 併合: where a merged case goes on, what came with the cases that went on as a part of this one, and the form for one more. */
export function Mergings({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const may = useMay(overview.number)
  const view = useQuery(mergingsQuery(overview.number)).data
  if (!view) return null
  return (
    <>
      {view.ended && (
        <Notice kind="warning" title={t('incident.merging.ended')} className="mb-6">
          <Said merging={view.ended} sentence="endedBy" />
        </Notice>
      )}
      {view.absorbed.map((merging) => (
        <Notice key={merging.at} title={t('incident.merging.absorbed')} className="mb-6">
          <Said merging={merging} sentence="absorbedBy" />
          <CameAlong overview={overview} came={merging.came} />
        </Notice>
      ))}
      {runs(overview.status) && may('mergeCase') && (
        <div className="mb-6 print:hidden">
          <FormDialog
            label={t('incident.merging.open')}
            title={t('incident.merging.title')}
            kind="tertiary"
            keep={`merging ${overview.number}`}
          >
            {(close) => <MergingForm overview={overview} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </>
  )
}

function Said({ merging, sentence }: { merging: MergedWith; sentence: 'endedBy' | 'absorbedBy' }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { other, reason, by, at, overlap } = merging
  return (
    <>
      <p>
        {t(`incident.merging.${sentence}`, {
          at: dates.dateTime(at),
          by: `${by.post} ${by.name}`,
          other: other ? `${other.label}${t('ui.inBrackets', { text: other.title })}` : t('incident.merging.otherCase'),
        })}
      </p>
      <p className="whitespace-pre-line wrap-break-word">{reason}</p>
      <p>{t('incident.merging.persons', { overlap: t(`incident.merging.overlaps.${overlap}`) })}</p>
      {other && (
        <p className="print:hidden">
          <TextLink to={`/incidents/${other.number}`} className="inline-flex min-h-11 items-center">
            {t('incident.merging.openOther', { number: other.number })}
          </TextLink>
        </p>
      )}
    </>
  )
}

/** What entered this case with the merged one. */
function CameAlong({ overview, came }: { overview: CaseOverview; came: MergedWith['came'] }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const words = useCountWords()
  const lines = [
    ...overview.knowledge
      .filter(({ id }) => came.knowledge.includes(id))
      .map((entry) => t('incident.merging.cameKnowledge', { at: told.whole(entry.known), who: entry.knower })),
    ...overview.counts
      .filter(({ id }) => came.counts.includes(id))
      .map((line) => t('incident.merging.cameCount', { count: words(line) })),
    ...overview.media
      .filter(({ number }) => came.media.includes(number))
      .map(({ label }) => t('incident.merging.cameMedium', { label })),
  ]
  if (lines.length === 0) return null
  return (
    <>
      <p className="mt-2">{t('incident.merging.came')}</p>
      <ul className="list-disc pl-6">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  )
}
