import { useTranslation } from 'react-i18next'

/**
 * The two words for a value that is absent, and nothing else stands in its place: `unknown` 「分からない」 where somebody was asked
 * and did not know, `notEntered` 「記入なし」 where nobody was asked or nothing was entered.
 */
export function useAbsent(): { unknown: string; notEntered: string } {
  const { t } = useTranslation()
  return { unknown: t('ui.unknown'), notEntered: t('ui.notEntered') }
}
