import { useTranslation } from 'react-i18next'
import { TextLink } from '@/ui/text-link'

interface Props {
  number: string
  clock: string
  /** What is due, for those who hear the link alone. */
  what: string
  className?: string
}

/** 「なぜ？」 beside a due date: leads to its rule, its ground and how it was counted. */
export function WhyLink({ number, clock, what, className }: Props) {
  const { t } = useTranslation()
  return (
    <TextLink
      to={`/incidents/${number}/clocks/${clock}/why`}
      aria-label={t('clock.whyOf', { what })}
      className={`-my-3 inline-flex min-h-11 items-center px-1 text-dns-14N-130 print:hidden ${className ?? ''}`}
    >
      {t('clock.whyWord')}
    </TextLink>
  )
}
