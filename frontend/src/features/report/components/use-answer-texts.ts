import { useTranslation } from 'react-i18next'
import { fromInputs } from '@/lib/dates'
import { useDates } from '@/lib/use-dates'
import { readNumber } from '@/ui/number-field'
import { useAbsent } from '@/ui/use-absent'
import { useRange } from '@/ui/use-range'
import type { Answers } from '../answers'
import type { Question } from '../questions'

/** Each answer as one reads it on the check page. */
export function useAnswerTexts(
  units: { code: string; name: string }[],
): (question: Question, answers: Answers) => string {
  const { t } = useTranslation()
  const dates = useDates()
  const range = useRange()
  const { unknown } = useAbsent()
  const lines = (...texts: (string | false | null | undefined)[]) => texts.filter(Boolean).join('\n')

  const persons = ({ persons: { min, max, unknown: notKnown } }: Answers) =>
    notKnown ? unknown : range({ min: readNumber(min), max: readNumber(max) }, t('ui.persons'))

  const dangerText = ({ danger, dangerWords }: Answers) => {
    const words = dangerWords.trim()
    return t(`report.dangerAnswer.${danger!}`) + (danger === 'SOME' && words ? t('ui.inBrackets', { text: words }) : '')
  }

  return (question, answers) => {
    const { noticed, what, whose, place } = answers
    const at = fromInputs(noticed.date, noticed.time)
    const seen = fromInputs(place.date, place.time)
    switch (question) {
      case 'unit':
        return units.find(({ code }) => code === answers.unitCode)?.name ?? ''
      case 'noticed':
        return lines(
          noticed.unknown || !at ? unknown : dates.moment({ at, approx: noticed.approx }),
          noticed.by &&
            `${t('report.noticed.byShort')}: ${noticed.by === 'OTHER' ? noticed.byWords : t(`report.noticedBy.${noticed.by}`)}`,
        )
      case 'what':
        return lines(
          t(`report.kind.${what.kind}`) + (what.kind === 'OTHER' ? t('ui.inBrackets', { text: what.kindWords }) : ''),
          t(`report.medium.${what.medium}`),
          what.description,
        )
      case 'whose':
        return lines(
          whose.groups.map((group) => t(`report.group.${group}`)).join(t('report.and')),
          whose.contents,
          whose.myNumber && `${t('report.whose.myNumberShort')}: ${t(`report.myNumberAnswer.${whose.myNumber}`)}`,
        )
      case 'persons':
        return persons(answers)
      case 'place':
        return lines(
          place.where,
          place.at && `${t('report.place.atShort')}: ${t(`report.happenedWhere.${place.at}`)}`,
          place.unknown
            ? unknown
            : seen && `${t('report.place.lastSeen')}: ${dates.moment({ at: seen, approx: place.approx })}`,
        )
      case 'malice':
        return lines(
          t(`report.maliceAnswer.${answers.malice}`),
          answers.danger && `${t('report.dangerShort')}: ${dangerText(answers)}`,
        )
    }
  }
}
