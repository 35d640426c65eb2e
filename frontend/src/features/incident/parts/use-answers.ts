import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'
import { useToldTime } from '@/lib/told-time'
import { useAbsent } from '@/ui/use-absent'
import { useRange } from '@/ui/use-range'
import { useCircumstances } from './use-circumstances'

export type GivenReport = components['schemas']['GivenReport']
type Question = GivenReport['notAsked'][number]

/** One answer of a first report: its name, how it is headed, and the answer in words. */
export interface Answer {
  key:
    | 'noticed'
    | 'noticedBy'
    | 'kind'
    | 'medium'
    | 'description'
    | 'groups'
    | 'contents'
    | 'myNumber'
    | 'persons'
    | 'place'
    | 'happenedWhere'
    | 'lastSeen'
    | 'malice'
    | 'danger'
  label: string
  value: string
}

/** All answers of a first report in the order of its questions: choices always, free text beside them. */
export function useAnswers(): (report: GivenReport) => Answer[] {
  const { t } = useTranslation()
  const time = useToldTime()
  const range = useRange()
  const { unknown, notEntered } = useAbsent()
  const circumstances = useCircumstances()
  return (report) => {
    const absent = (question: Question) => (report.notAsked.includes(question) ? notEntered : unknown)
    const choice = (question: Question, value: string, words: string) =>
      value === 'UNKNOWN' ? absent(question) : t(`report.${words}.${value}`)
    const groups = report.groups.filter((group) => group !== 'UNKNOWN').map((group) => t(`report.group.${group}`))
    const placeless = report.placeUnknown ? unknown : notEntered
    const told = circumstances(report.circumstances)
    const answers: [Answer['key'], string][] = [
      ['noticed', report.noticedAt ? time.whole(report.noticedAt) : absent('NOTICED')],
      ['noticedBy', told.noticedBy],
      [
        'kind',
        choice('KIND', report.kind, 'kind') + (report.kindWords ? t('ui.inBrackets', { text: report.kindWords }) : ''),
      ],
      ['medium', choice('MEDIUM', report.medium, 'medium')],
      ['description', report.description ?? notEntered],
      ['groups', groups.join(t('ui.and')) || absent('GROUPS')],
      ['contents', report.contents ?? notEntered],
      ['myNumber', told.myNumber],
      [
        'persons',
        range(
          { min: report.personsMin, max: report.personsMax, notAsked: report.notAsked.includes('PERSONS') },
          t('ui.persons'),
        ),
      ],
      ['place', report.place ?? placeless],
      ['happenedWhere', told.happenedWhere],
      ['lastSeen', report.lastSeenAt ? time.whole(report.lastSeenAt) : placeless],
      ['malice', choice('MALICE', report.malice, 'maliceAnswer')],
      ['danger', told.danger],
    ]
    return answers.map(([key, value]) => ({ key, label: t(`incident.answer.${key}`), value }))
  }
}
