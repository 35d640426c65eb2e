import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import type { ConflictRow } from '@/ui/conflict-notice'
import { ofPart, type SearchOfUnit, type SearchView } from '../api'
import type { NamedPlace } from '../places'
import type { RoundForm } from '../schema'
import { usePlaceName } from './place-name'

/** The round typed here beside the latest one that is stored now. */
export function useRoundConflict(opened: SearchOfUnit, typed: () => RoundForm): (current: unknown) => ConflictRow[] {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const nameOf = usePlaceName()
  const looked = (places: readonly (NamedPlace & { result: string })[]) =>
    [...new Set(places.filter(({ result }) => result === 'LOOKED').map(nameOf))].join(t('ui.and'))
  return (current) => {
    const mine = typed()
    const search = ofPart(current as SearchView, opened.part)
    const theirs = search?.rounds.reduce((latest, round) => (round.id > latest.id ? round : latest))
    const span = (from: string | null | undefined, to: string | null | undefined) =>
      from ? `${dates.dateTime(from)}${t('ui.to')}${to ? dates.dateTime(to) : ''}` : ''
    return [
      {
        label: t('search.state'),
        mine: t(`search.status.${opened.status}`),
        theirs: search ? t(`search.status.${search.status}`) : '',
      },
      {
        label: t('search.when'),
        mine: mine.time.roughly ? mine.time.text : span(mine.time.at, mine.openEnd ? null : mine.endedAt),
        theirs: theirs ? told.whole(theirs.time) : '',
      },
      { label: t('search.places'), mine: looked(mine.places), theirs: looked(theirs?.looks ?? []) },
      { label: t('search.searchers'), mine: mine.searchers, theirs: theirs?.searchers ?? '' },
      { label: t('search.account'), mine: mine.account, theirs: theirs?.account ?? '' },
      {
        label: t('search.resultLabel'),
        mine: mine.result ? t(`search.result.${mine.result}`) : '',
        theirs: theirs ? t(`search.result.${theirs.result}`) : '',
      },
    ]
  }
}
