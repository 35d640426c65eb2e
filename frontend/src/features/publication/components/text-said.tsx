import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { KeptText } from '../api'

/** What the director said of a version, and why. */
export function TextSaid({ said }: { said: NonNullable<KeptText['said']> }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      <p>{t(`publication.approval.said.${said.outcome}`, { post: said.post, at: dates.dateTime(said.at) })}</p>
      {said.reason && (
        <p className="whitespace-pre-line wrap-break-word">{t('publication.approval.why', { reason: said.reason })}</p>
      )}
    </>
  )
}
