import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { useAbsent } from '@/ui/use-absent'
import type { CaseOverview, InformationKinds } from '../api'
import { useAnswers } from '../parts/use-answers'
import { useCircumstances } from '../parts/use-circumstances'
import { usePersons } from '../parts/use-persons'

/** A fact that is known otherwise now than the first report said; `known`: since when, where that was said. */
export interface ChangedFact {
  label: string
  first: string
  now: string
  known: string | null
  by: string
  at: string
}

const TOLD_BESIDE = ['myNumber', 'danger', 'noticedBy', 'happenedWhere'] as const

/** What made a value what it is now: the first of the newest entries that say the same. */
export function whoSetIt<T>(newestFirst: readonly T[], value: (entry: T) => string): T | undefined {
  const other = newestFirst.findIndex((entry) => value(entry) !== value(newestFirst[0]!))
  return other === -1 ? newestFirst.at(-1) : newestFirst[other - 1]
}

/** First and present values side by side, of the facts that changed since the first report; empty where none did. */
export function useFirstAndNow(): (overview: CaseOverview, kinds: readonly InformationKinds[]) => ChangedFact[] {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const answers = useAnswers()
  const persons = usePersons()
  const circumstances = useCircumstances()
  const { unknown, notEntered } = useAbsent()

  return (overview, kinds) => {
    const { natures, counts, media, firstReport } = overview
    const given = new Map(answers(firstReport).map(({ key, label, value }) => [key as string, { label, value }]))
    const found: ChangedFact[] = []
    function compare(
      key: string,
      now: string,
      entry: { recordedBy: string; recordedAt: string } | undefined,
      known: string | null = null,
    ) {
      const first = given.get(key)!
      if (entry && now !== first.value)
        found.push({
          label: first.label,
          first: first.value,
          now,
          known,
          by: entry.recordedBy,
          at: dates.dateTime(entry.recordedAt),
        })
    }

    const newestOfPersons = counts
      .filter(({ id }) => overview.affectedPersons?.lines.includes(id))
      .sort((one, other) => Date.parse(other.recordedAt) - Date.parse(one.recordedAt))[0]
    compare(
      'persons',
      persons(overview.affectedPersons),
      newestOfPersons,
      newestOfPersons ? dates.dateTime(newestOfPersons.asOf) : null,
    )

    const first = Math.min(...overview.knowledge.map(({ recordedAt }) => Date.parse(recordedAt)))
    const knowledge = overview.knowledge.find(
      (entry) =>
        entry.correctedBy === null &&
        entry.of === null &&
        entry.known.wholeWords === overview.known.wholeWords &&
        Date.parse(entry.recordedAt) > first,
    )
    compare('noticed', told.whole(overview.known), knowledge)

    const occurrence = overview.occurrences[0]
    if (occurrence)
      found.push({
        label: t('incident.occurrence.title'),
        first: notEntered,
        now: occurrence.time ? told.whole(occurrence.time) : unknown,
        known: null,
        by: occurrence.recordedBy,
        at: dates.dateTime(occurrence.recordedAt),
      })

    const nature = natures[0]
    if (nature) {
      const kind = ({ kind, kindWords }: typeof nature) =>
        (kind === 'UNKNOWN' ? unknown : t(`report.kind.${kind}`)) +
        (kindWords ? t('ui.inBrackets', { text: kindWords }) : '')
      const ofKind = whoSetIt(natures, kind)
      compare('kind', kind(nature), ofKind, ofKind ? told.whole(ofKind.known) : null)
      const malice = (one: typeof nature) =>
        one.malice === 'UNKNOWN' ? unknown : t(`report.maliceAnswer.${one.malice}`)
      const ofMalice = whoSetIt(natures, malice)
      compare('malice', malice(nature), ofMalice, ofMalice ? told.whole(ofMalice.known) : null)
    }

    const saidBeside = natures.filter((one) => TOLD_BESIDE.some((key) => one.circumstances[key]))
    for (const key of TOLD_BESIDE) {
      const words = (one: (typeof natures)[number]) => circumstances(one.circumstances)[key]
      const set = whoSetIt(saidBeside, words)
      if (set && saidBeside[0]!.circumstances[key]) compare(key, words(set), set, told.whole(set.known))
    }

    const ofOtherKind = media
      .filter(({ kind }) => kind !== firstReport.medium)
      .sort((one, other) => Date.parse(one.recordedAt) - Date.parse(other.recordedAt))[0]
    compare(
      'medium',
      [...new Set(media.map(({ kind }) => (kind === 'UNKNOWN' ? unknown : t(`report.medium.${kind}`))))].join(
        t('incident.and'),
      ),
      ofOtherKind,
    )

    const kindsInWords = (entry: InformationKinds) =>
      (entry.kinds
        .map((kind) => t(`incident.informationKinds.kind.${kind}`))
        .join(t('incident.informationKinds.and')) || t('incident.informationKinds.noneOfThem')) +
      (entry.allChecked ? '' : t('ui.inBrackets', { text: t('incident.informationKinds.notAllChecked') }))
    const ofKinds = whoSetIt(kinds, kindsInWords)
    if (ofKinds)
      found.push({
        label: t('incident.informationKinds.title'),
        first: notEntered,
        now: kindsInWords(ofKinds),
        known: null,
        by: ofKinds.recordedBy,
        at: dates.dateTime(ofKinds.recordedAt),
      })
    return found
  }
}
