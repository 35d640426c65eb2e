import { useTranslation } from 'react-i18next'
import { TextLink } from './text-link'

type Props = {
  number: string
  /** What is due, for those who hear the link alone. */
  what: string
  className?: string
} & ({ clock: string; limit?: never } | { clock?: never; limit: string })

/** 「なぜ？」 beside a due date: leads to its rule, its ground and how it was counted; found by the clock, or by the limit itself. */
export function WhyLink({ number, what, className, clock, limit }: Props) {
  const { t } = useTranslation()
  const to = clock ? `/incidents/${number}/clocks/${clock}/why` : `/incidents/${number}/why?limit=${encodeURIComponent(limit!)}`
  return <TextLink to={to} aria-label={t('ui.whyOf', { what })} className={`-my-3 inline-flex min-h-11 items-center px-1 text-dns-14N-130 print:hidden ${className ?? ''}`}>{t('ui.why')}</TextLink>
}
