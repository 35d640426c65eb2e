import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { attachmentsQuery, contentAddress } from '@/lib/attachments'

/** The files that show that a measure was done, to open them; only its number of one that the reader does not open. */
export function EvidenceFiles({ number, evidence }: { number: string; evidence: readonly number[] }) {
  const { t } = useTranslation()
  const { data: files } = useQuery({ ...attachmentsQuery(number), enabled: evidence.length > 0 })
  if (evidence.length === 0) return t('measure.noEvidence')
  return (
    <ul className="flex flex-wrap gap-x-4">
      {evidence.map((each) => {
        const file = files?.find(({ id }) => id === each)
        return (
          <li key={each} className="min-w-0">
            {file?.mayRead ? (
              <a
                href={contentAddress(number, each)}
                download
                className="inline-flex min-h-11 items-center wrap-anywhere underline"
              >
                {file.name}
              </a>
            ) : (
              <span className="inline-flex min-h-11 items-center">{t('measure.evidenceNumber', { number: each })}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
