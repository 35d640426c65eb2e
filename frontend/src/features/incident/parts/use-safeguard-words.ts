import { useTranslation } from 'react-i18next'
import type { Medium } from '../api'

/** What is known of how a thing was kept, each with its heading; what nobody answered is not among it. */
export function useSafeguardWords(): (medium: Medium) => { label: string; words: string }[] {
  const { t } = useTranslation()
  const beside = (choice: string, words: string | null) =>
    words ? (choice ? choice + t('ui.inBrackets', { text: words }) : words) : choice
  return ({ safeguards: kept }) => [
    ...(kept.protection
      ? [
          {
            label: t('incident.media.protection'),
            words: beside(
              kept.protection === 'OTHER' ? '' : t(`incident.media.protectionChoice.${kept.protection}`),
              kept.protectionWords,
            ),
          },
        ]
      : []),
    ...(kept.copies
      ? [
          {
            label: t('incident.media.copies'),
            words: beside(t(`incident.media.answer.${kept.copies}`), kept.copiesWords),
          },
        ]
      : []),
    ...(kept.rule
      ? [
          {
            label: t('incident.media.rule'),
            words: beside(
              [
                t(`incident.media.answer.${kept.rule}`),
                kept.ruleFollowed && t(`incident.media.followedAnswer.${kept.ruleFollowed}`),
              ]
                .filter(Boolean)
                .join(t('incident.and')),
              kept.ruleWords,
            ),
          },
        ]
      : []),
  ]
}
