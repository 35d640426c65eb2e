import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'
import { useAbsent } from '@/ui/use-absent'

export type Circumstances = components['schemas']['Circumstances']

/** What was told beside what happened, each in words; 記入なし where nobody was asked. */
export function useCircumstances(): (
  told: Circumstances,
) => Record<'noticedBy' | 'danger' | 'myNumber' | 'happenedWhere', string> {
  const { t } = useTranslation()
  const { notEntered } = useAbsent()
  const withWords = (words: string | null | undefined) => (words ? t('ui.inBrackets', { text: words }) : '')
  return ({ noticedBy, noticedByWords, danger, dangerWords, myNumber, happenedWhere }) => ({
    noticedBy: noticedBy ? t(`report.noticedBy.${noticedBy}`) + withWords(noticedByWords) : notEntered,
    danger: danger ? t(`report.dangerAnswer.${danger}`) + withWords(dangerWords) : notEntered,
    myNumber: myNumber ? t(`report.myNumberAnswer.${myNumber}`) : notEntered,
    happenedWhere: happenedWhere ? t(`report.happenedWhere.${happenedWhere}`) : notEntered,
  })
}
