import { useTranslation } from 'react-i18next'
import { fromInputs } from '@/lib/dates'
import { useSpokenTime } from '@/lib/spoken-time'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { readNumber } from '@/ui/number-field'
import { meant } from '@/ui/spoken-time-words'
import { useAbsent } from '@/ui/use-absent'
import { useRange } from '@/ui/use-range'
import { inWords, type Answers, type When } from '../answers'
import type { Question } from '../questions'

/** A time as it is read: as it was understood, else as it was typed. */
function useWhen(when: When): string | null {
  const dates = useDates()
  const told = useToldTime()
  const time = meant(useSpokenTime(inWords(when) ? when.words.text : ''), when.words.half)
  if (when.unknown) return null
  if (when.roughly) return time ? told.whole(time) : when.words.text.trim() || null
  const at = fromInputs(when.date, when.time)
  if (at) return dates.moment({ at, approx: when.approx })
  return when.date && !when.time ? dates.date(when.date) : null
}

/** Each answer as one reads it on the check page. */
export function useAnswerTexts(
  units: { code: string; name: string }[],
  answers: Answers,
): (question: Question) => string {
  const { t } = useTranslation()
  const range = useRange()
  const { unknown } = useAbsent()
  const lines = (...texts: (string | false | null | undefined)[]) => texts.filter(Boolean).join('\n')

  const persons = ({ persons: { min, max, unknown: notKnown } }: Answers) =>
    notKnown ? unknown : range({ min: readNumber(min), max: readNumber(max) }, t('ui.persons'))

  const dangerText = ({ danger, dangerWords }: Answers) => {
    const words = dangerWords.trim()
    return t(`report.dangerAnswer.${danger!}`) + (danger === 'SOME' && words ? t('ui.inBrackets', { text: words }) : '')
  }

  const { noticed, what, whose, place } = answers
  const at = useWhen(noticed)
  const seen = useWhen(place)
  return (question) => {
    switch (question) {
      case 'unit':
        return units.find(({ code }) => code === answers.unitCode)?.name ?? ''
      case 'noticed':
        return lines(
          at ?? unknown,
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
          place.unknown ? unknown : seen && `${t('report.place.lastSeen')}: ${seen}`,
        )
      case 'malice':
        return lines(
          t(`report.maliceAnswer.${answers.malice}`),
          answers.danger && `${t('report.dangerShort')}: ${dangerText(answers)}`,
        )
    }
  }
}
