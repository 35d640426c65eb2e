import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { undeliveredQuery } from '../api'

/** A mail of this case that did not arrive, and whom to telephone instead. */
export function UndeliveredNotice({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)
  const missed = useQuery({ ...undeliveredQuery(number), enabled: may('listUndeliveredMails') }).data ?? []
  if (missed.length === 0) return null
  return (
    <Notice kind="warning" className="mb-6 print:hidden" title={t('incident.undelivered.title')}>
      <ul className="flex flex-col gap-3">
        {missed.map((mail) => (
          <li key={`${mail.createdAt} ${mail.post} ${mail.subject}`}>
            <p>
              {t(mail.dead ? 'incident.undelivered.dead' : 'incident.undelivered.late', {
                post: mail.post ?? t('incident.undelivered.noPost'),
                at: dates.dateTime(mail.createdAt),
                subject: mail.subject,
              })}
            </p>
            <p className="flex flex-wrap gap-x-4">
              <span>{t('incident.undelivered.telephone')}</span>
              {mail.phone && (
                <a
                  href={`tel:${mail.phone.replaceAll('-', '')}`}
                  className="inline-flex min-h-11 items-center text-key-1000 underline"
                >
                  {mail.post} {mail.phone}
                </a>
              )}
              {mail.otherwise
                .filter((line) => line.number !== mail.phone)
                .slice(0, 2)
                .map((line) => (
                  <a
                    key={line.number}
                    href={`tel:${line.number.replaceAll('-', '')}`}
                    className="inline-flex min-h-11 items-center text-key-1000 underline"
                  >
                    {line.label} {line.number}
                  </a>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
