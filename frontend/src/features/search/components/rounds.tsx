import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/dates'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import { Timeline, type TimelineEntry } from '@/ui/timeline'
import type { SearchEnd, SearchOfFacility, SearchRound } from '../api'

function RoundContent({ round }: { round: SearchRound }) {
  const { t } = useTranslation()
  const dates = useDates()
  const places = [...round.places.map((place) => t(`search.place.${place}`)), ...(round.otherPlaces ? [round.otherPlaces] : [])]
  return (
    <div className="flex flex-col gap-1">
      <p><StatusTag tone={round.result === 'FOUND' ? 'done' : 'neutral'}>{t(`search.resultTag.${round.result}`)}</StatusTag> {round.searchers}</p>
      <p className="whitespace-pre-line">{round.account}</p>
      <p>{t('search.places')}: {places.join('、')}</p>
      {round.endReason && <p>{t('search.endReason')}: {round.endReason}</p>}
      {round.foundAt && (
        <p>{dates.dateTime(round.foundAt)} {[round.foundWhere, round.foundBy, round.foundCondition].filter(Boolean).join(' / ')}</p>
      )}
      <p className="text-solid-gray-700">{t('search.recordedBy', { post: round.recordedPost, at: dates.dateTime(round.recordedAt) })}</p>
    </div>
  )
}

function EndContent({ end }: { end: SearchEnd }) {
  const { t } = useTranslation()
  return (
    <div>
      <p><StatusTag tone={end.act === 'RETURNED' ? 'warning' : 'done'}>{t(`search.act.${end.act}`)}</StatusTag> {end.recordedPost}</p>
      {end.reason && <p className="whitespace-pre-line">{end.reason}</p>}
    </div>
  )
}

/** Rounds and what was said to the end of a search, in the order in which they happened. */
export function Rounds({ search }: { search: SearchOfFacility }) {
  const { t } = useTranslation()
  const dates = useDates()
  if (search.rounds.length === 0) return <p>{t('search.noRounds')}</p>
  function span({ startedAt, endedAt }: SearchRound) {
    if (!endedAt) return `${dates.time(startedAt)}～`
    return `${dates.time(startedAt)}～${formatDate(startedAt) === formatDate(endedAt) ? dates.time(endedAt) : dates.dateTime(endedAt)}`
  }
  const entries: TimelineEntry[] = [
    ...search.rounds.map((round) => ({ key: `round-${round.id}`, at: round.startedAt, when: span(round), content: <RoundContent round={round} /> })),
    ...search.ends.map((end, index) => ({ key: `end-${index}`, at: end.doneAt, content: <EndContent end={end} /> })),
  ]
  return <Timeline entries={entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))} />
}
