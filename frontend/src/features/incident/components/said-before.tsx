import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'

interface Said {
  words: string
  basis: string
  recordedBy: string
  recordedAt: string
}

/** What was said of one fact: what holds now first, then what was said before it. */
export function SaidBefore({ said, none }: { said: readonly Said[]; none: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  if (said.length === 0) return <p>{none}</p>
  return (
    <ul className="flex flex-col gap-3">
      {said.map(({ words, basis, recordedBy, recordedAt }, index) => (
        <li key={said.length - index}>
          <strong>{words}</strong>{' '}
          {index === 0 && said.length > 1 && <StatusTag tone="active">{t('incident.counts.now')}</StatusTag>}
          <p className="whitespace-pre-line wrap-break-word">{basis}</p>
          <p className="text-std-16N-170 text-solid-gray-700">
            {t('incident.course.recorded', { at: dates.dateTime(recordedAt), by: recordedBy })}
          </p>
        </li>
      ))}
    </ul>
  )
}
