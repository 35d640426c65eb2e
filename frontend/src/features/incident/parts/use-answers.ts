import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'
import { useDates } from '@/lib/use-dates'
import { useAbsent } from '@/ui/use-absent'
import { useRange } from '@/ui/use-range'

export type GivenReport = components['schemas']['GivenReport']
type Question = GivenReport['notAsked'][number]

/** One answer of a first report: its name, how it is headed, and the answer in words. */
export interface Answer {
  key:
    'noticed' | 'kind' | 'medium' | 'description' | 'groups' | 'contents' | 'persons' | 'place' | 'lastSeen' | 'malice'
  label: string
  value: string
}

/** All answers of a first report in the order of its questions: choices always, free text beside them. */
export function useAnswers(): (report: GivenReport) => Answer[] {
  const { t } = useTranslation()
  const dates = useDates()
  const range = useRange()
  const { unknown, notEntered } = useAbsent()
  return (report) => {
    const absent = (question: Question) => (report.notAsked.includes(question) ? notEntered : unknown)
    const choice = (question: Question, value: string, words: string) =>
      value === 'UNKNOWN' ? absent(question) : t(`report.${words}.${value}`)
    const groups = report.groups.filter((group) => group !== 'UNKNOWN').map((group) => t(`report.group.${group}`))
    const placeless = report.placeUnknown ? unknown : notEntered
    const answers: [Answer['key'], string][] = [
      [
        'noticed',
        report.noticedAt ? dates.moment({ at: report.noticedAt, approx: report.noticedApprox }) : absent('NOTICED'),
      ],
      ['kind', choice('KIND', report.kind, 'kind')],
      ['medium', choice('MEDIUM', report.medium, 'medium')],
      ['description', report.description ?? notEntered],
      ['groups', groups.join(t('ui.and')) || absent('GROUPS')],
      ['contents', report.contents ?? notEntered],
      [
        'persons',
        range(
          { min: report.personsMin, max: report.personsMax, notAsked: report.notAsked.includes('PERSONS') },
          t('ui.persons'),
        ),
      ],
      ['place', report.place ?? placeless],
      [
        'lastSeen',
        report.lastSeenAt ? dates.moment({ at: report.lastSeenAt, approx: report.lastSeenApprox }) : placeless,
      ],
      ['malice', choice('MALICE', report.malice, 'maliceAnswer')],
    ]
    return answers.map(([key, value]) => ({ key, label: t(`incident.answer.${key}`), value }))
  }
}
