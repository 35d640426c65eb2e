import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { Written } from '../api'

/** When something was recorded, in which post, and why it was corrected. */
export function WrittenLine({ written: { at, byPost, reason } }: { written: Written }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <div className="mt-2 text-dns-16N-130 text-solid-gray-700">
      <p>{t('consultation.writtenBy', { post: byPost, at: dates.dateTime(at) })}</p>
      {reason && <p className="whitespace-pre-line">{t('consultation.because', { reason })}</p>}
    </div>
  )
}
