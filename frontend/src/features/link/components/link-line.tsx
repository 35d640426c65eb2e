import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import type { CaseLink } from '../api'

/** One link: the other case or municipality, why, and by whom; one that was taken back says so and why. */
export function LinkLine({ link }: { link: CaseLink }) {
  const { t } = useTranslation()
  const dates = useDates()
  const by = (post: string, at: string) => t('link.by', { post, at: dates.dateTime(at) })
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <StatusTag>{t(`link.kinds.${link.kind}`)}</StatusTag>
        {link.removal && <StatusTag tone="warning">{t('link.removed')}</StatusTag>}
      </p>
      {link.other ? (
        <TextLink to={`/incidents/${link.other.number}`} className="inline-flex min-h-11 items-center">
          {t('link.choice', { number: link.other.number, title: link.other.title })}
        </TextLink>
      ) : (
        <p className="wrap-break-word">{link.elsewhere}</p>
      )}
      {link.words && <p className="whitespace-pre-line wrap-break-word">{link.words}</p>}
      <p className="whitespace-pre-line wrap-break-word">{link.reason}</p>
      <p className="text-dns-16N-130 text-solid-gray-700">{by(link.byPost, link.at)}</p>
      {link.removal && (
        <>
          <p className="whitespace-pre-line wrap-break-word">{link.removal.reason}</p>
          <p className="text-dns-16N-130 text-solid-gray-700">{by(link.removal.byPost, link.removal.at)}</p>
        </>
      )}
    </>
  )
}
