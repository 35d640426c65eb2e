import { useTranslation } from 'react-i18next'
import { orderedBy, useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { OnBehalfNote } from '@/features/incident/parts/on-behalf-note'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { Timeline, type TimelineEntry } from '@/ui/timeline'
import type { RecoveryAct, SearchEnd, SearchOfUnit, SearchRound } from '../api'
import { usePlaceName } from './place-name'

/** What is shown of a search, the present one or one before a reopening. */
type SearchFacts = Pick<SearchOfUnit, 'rounds' | 'recoveryActs' | 'recipients' | 'ends'>

const SEPARATOR = ' / '

function RoundContent({ number, round, n }: { number: string; round: SearchRound; n: number }) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const nameOf = usePlaceName()
  const places = [...new Set(round.looks.filter(({ result }) => result === 'LOOKED').map(nameOf))]
  return (
    <div className="flex flex-col gap-1">
      <p>
        {t('search.round', { n })}{' '}
        <StatusTag tone={round.result === 'FOUND' ? 'done' : 'neutral'}>
          {t(`search.resultTag.${round.result}`)}
        </StatusTag>{' '}
        {round.searchers}
      </p>
      <p className="whitespace-pre-line">{round.account}</p>
      {places.length > 0 && (
        <p>
          {t('search.places')}: {places.join(t('ui.and'))}
        </p>
      )}
      {round.endReason && (
        <p>
          {t('search.endReason')}: {round.endReason}
        </p>
      )}
      {round.unlookedReason && (
        <p>
          {t('search.unlookedReason')}: {round.unlookedReason}
        </p>
      )}
      {round.foundTime && (
        <>
          <p>
            {told.whole(round.foundTime)}{' '}
            {[round.foundWhere, round.foundBy, round.foundCondition].filter(Boolean).join(SEPARATOR)}
          </p>
          {round.foundSeen && (
            <p>
              {t('search.foundSeen')}: {t(`search.answer.${round.foundSeen}`)}
            </p>
          )}
          {round.foundUsed && (
            <p>
              {t('search.foundUsed')}: {t(`search.answer.${round.foundUsed}`)}
            </p>
          )}
        </>
      )}
      <p className="text-solid-gray-700">
        {t('search.recordedBy', { post: round.recordedPost, at: dates.dateTime(round.recordedAt) })}
      </p>
      <OnBehalfNote number={number} id={round.onBehalf} />
      {round.foundTime && (
        <p className="print:hidden">
          <TextLink to={`/incidents/${number}/evidence`} className="inline-flex min-h-11 items-center">
            {t('search.toCustody')}
          </TextLink>
        </p>
      )}
    </div>
  )
}

function ActContent({ number, act, names }: { number: string; act: RecoveryAct; names: Map<number, string> }) {
  const { t } = useTranslation()
  const whom = act.recipients.map((recipient) => `${recipient} ${names.get(recipient) ?? ''}`.trim()).join(t('ui.and'))
  return (
    <div className="flex flex-col gap-1">
      <p>
        <StatusTag
          tone={
            act.act === 'DELETED' || act.act === 'RETURNED'
              ? 'done'
              : act.act === 'REFUSED' || act.act === 'UNREACHABLE'
                ? 'warning'
                : 'neutral'
          }
        >
          {t(`search.recoveryAct.${act.act}`)}
        </StatusTag>{' '}
        {whom}
      </p>
      <p>{act.doneBy}</p>
      {act.evidence && (
        <p>
          {t('search.evidence')}: {act.evidence}
        </p>
      )}
      {act.note && <p className="whitespace-pre-line">{act.note}</p>}
      <OnBehalfNote number={number} id={act.onBehalf} />
    </div>
  )
}

function EndContent({ number, end }: { number: string; end: SearchEnd }) {
  const { t } = useTranslation()
  return (
    <div>
      <p>
        <StatusTag tone={end.act === 'RETURNED' ? 'warning' : 'done'}>{t(`search.act.${end.act}`)}</StatusTag>{' '}
        {end.recordedPost}
      </p>
      {end.reason && <p className="whitespace-pre-line">{end.reason}</p>}
      <OnBehalfNote number={number} id={end.onBehalf} />
    </div>
  )
}

/** Rounds, or acts of a recovery, and what was said to the end, in the order in which they happened; `none` where there is nothing yet. */
export function Rounds({ number, search, none }: { number: string; search: SearchFacts; none: string }) {
  const told = useToldTime()
  if (search.rounds.length === 0 && search.recoveryActs.length === 0 && search.ends.length === 0) return <p>{none}</p>
  const names = new Map(search.recipients.map((recipient) => [recipient.number, recipient.name]))
  const entries: TimelineEntry[] = [
    ...search.rounds.map((round, index) => ({
      key: `round-${round.id}`,
      at: orderedBy(round.time),
      day: told.day(round.time),
      when: told.hours(round.time),
      content: <RoundContent number={number} round={round} n={index + 1} />,
    })),
    ...search.recoveryActs.map((act) => ({
      key: `act-${act.id}`,
      at: orderedBy(act.time),
      day: told.day(act.time),
      when: told.hours(act.time),
      content: <ActContent number={number} act={act} names={names} />,
    })),
    ...search.ends.map((end, index) => ({
      key: `end-${index}`,
      at: end.doneAt,
      content: <EndContent number={number} end={end} />,
    })),
  ]
  return <Timeline entries={entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))} />
}
