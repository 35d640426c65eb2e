import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import type { Explanation as Kept } from '../api'
import { CountingPicture } from './counting-picture'

/** The rule as a sentence, its ground, from when it counts, the picture of the count and its steps: as they were kept. */
export function Explanation({ kept }: { kept: Kept }) {
  const { t } = useTranslation()
  const dates = useDates()
  const byTheMinute = kept.lines.every(({ days }) => days.every(({ as }) => as === 'ELAPSED'))
  return (
    <>
      <blockquote lang="ja" className="mb-4 border-l-8 border-key-900 bg-key-50 px-4 py-3 text-std-17N-170 [print-color-adjust:exact]">{kept.sentence}</blockquote>
      <DescriptionList items={[
        { label: t('clock.why.ground'), value: <span lang="ja">{kept.strength === kept.article ? kept.article : `${kept.strength}　${kept.article}`}</span> },
        { label: t('clock.why.rule'), value: t('clock.why.version', { version: kept.ruleVersion, from: dates.date(kept.validFrom) }) },
        { label: t('clock.why.basis'), value: <><span lang="ja">{kept.basis}{t(kept.dayOnly ? 'clock.why.day' : 'clock.why.time')}</span>{t('clock.why.colon')}{kept.dayOnly ? dates.date(kept.basisAt) : dates.dateTime(kept.basisAt)}</> },
        ...(byTheMinute ? [] : [{ label: t('clock.why.calendar'), value: <span lang="ja">{t('clock.why.calendarVersion', { calendar: kept.calendar, version: kept.calendarVersion })}</span> }]),
      ]} />
      <h2 className="mt-6 mb-3 text-std-20B-160">{t('clock.why.counting')}</h2>
      {kept.lines.map((line) => <CountingPicture key={line.point} line={line} from={kept.countedFrom} ofMany={kept.lines.length > 1} />)}
      <ol lang="ja" className="list-decimal pl-6">{kept.steps.map((step) => <li key={step} className="mb-1">{step}</li>)}</ol>
      {kept.keptAt && <p className="mt-3 text-dns-14N-130 text-solid-gray-700">{t('clock.why.keptAt', { at: dates.dateTime(kept.keptAt) })}</p>}
    </>
  )
}
