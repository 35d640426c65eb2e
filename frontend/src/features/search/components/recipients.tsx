import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '@/ui/status-tag'
import type { Recipient, SearchOfUnit } from '../api'

const TONES = {
  CONTACTED: 'active',
  ASKED: 'active',
  DELETED: 'done',
  RETURNED: 'done',
  REFUSED: 'late',
  UNREACHABLE: 'warning',
} as const

/** To whom it went, and where each stands. */
export function Recipients({
  search,
  before,
  behind,
}: {
  search: SearchOfUnit
  before?: (recipient: Recipient) => ReactNode
  behind?: (recipient: Recipient) => ReactNode
}) {
  const { t } = useTranslation()
  if (search.recipients.length === 0) return <p>{t('search.noRecipients')}</p>
  const settled = search.recipients.filter((recipient) => recipient.settled).length
  return (
    <>
      <p className="mb-2 text-std-17B-170">{t('search.settledOf', { settled, all: search.recipients.length })}</p>
      <ul className="divide-y divide-solid-gray-200 rounded-8 border border-solid-gray-420 text-std-16N-170">
        {search.recipients.map((recipient) => (
          <li key={recipient.number} className="flex items-start gap-3 p-3">
            {before?.(recipient)}
            <div className="min-w-0 grow">
              <p className="flex flex-wrap items-center gap-2">
                <span className="text-std-16B-170 wrap-anywhere">
                  {recipient.number} {recipient.name}
                </span>
                <StatusTag tone={recipient.state ? TONES[recipient.state] : 'warning'}>
                  {t(`search.recipientState.${recipient.state ?? 'NONE'}`)}
                </StatusTag>
              </p>
              <p>
                {t(`search.recipientMeans.${recipient.means}`)}
                {recipient.copies !== null && ` ${t('search.copiesOf', { count: recipient.copies })}`}
              </p>
              {recipient.opened && <p>{t(`search.openedAnswer.${recipient.opened}`)}</p>}
              {recipient.note && <p className="whitespace-pre-line">{recipient.note}</p>}
            </div>
            {behind?.(recipient)}
          </li>
        ))}
      </ul>
    </>
  )
}
