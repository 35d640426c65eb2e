import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import type { CouncilView } from '../api'

/** What is shown of a report, the present one or one before a reopening. */
type Report = Pick<CouncilView, 'decision' | 'meeting' | 'formerMeetings' | 'papers' | 'silentSections' | 'held'>

/** Decision, meeting, papers and the meeting held, as far as they have come. */
export function ReportSoFar({ view }: { view: Report }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { decision, meeting, formerMeetings, papers, silentSections, held } = view
  const items = []
  if (decision) {
    items.push({
      label: t('council.decision'),
      value: [
        t(`council.manner.${decision.manner}`),
        decision.reason,
        `${decision.by.post} ${dates.dateTime(decision.at)}`,
      ]
        .filter(Boolean)
        .join('\n'),
    })
  }
  if (meeting) {
    const begins = meeting.begins ? dates.time(`${meeting.day}T${meeting.begins}+09:00`) : ''
    const why = meeting.reason && t('council.movedBecause', { reason: meeting.reason })
    items.push({
      label: t('council.meeting'),
      value: [meeting.name, `${dates.date(meeting.day)}${begins}`, meeting.place, why].filter(Boolean).join('\n'),
    })
  }
  if (formerMeetings.length > 0) {
    items.push({
      label: t('council.formerMeetings'),
      value: formerMeetings
        .map(({ name, day, postponed }) =>
          [name, dates.date(day), postponed && t(`council.postponed.${postponed.cause}`)].filter(Boolean).join(' '),
        )
        .join('\n'),
    })
  }
  for (const paper of papers) {
    const said =
      paper.decision &&
      [t(`council.outcome.${paper.decision.outcome}`), paper.decision.by.post, dates.dateTime(paper.decision.at)].join(
        ' ',
      )
    items.push({
      key: `paper-${paper.number}`,
      label: t('council.paperNumber', { number: paper.number }),
      value: [
        `${paper.heading.documentNo} ${paper.heading.title}`,
        said ?? t('council.status.TO_CONFIRM'),
        paper.decision?.reason,
        ...paper.words.map(({ sectionName, word }) =>
          t('council.saidBySection', {
            section: sectionName,
            outcome: t(`council.outcome.${word.outcome}`),
            at: dates.dateTime(word.at),
          }),
        ),
        !paper.decision &&
          silentSections.length > 0 &&
          t('council.silentSections', { sections: silentSections.join(t('council.and')) }),
      ]
        .filter(Boolean)
        .join('\n'),
    })
  }
  if (held) items.push({ label: t('council.held'), value: [dates.date(held.on), held.note].filter(Boolean).join('\n') })
  return items.length === 0 ? <p>{t('council.nothingYet')}</p> : <DescriptionList items={items} />
}
