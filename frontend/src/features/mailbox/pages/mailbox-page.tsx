import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { PageTitle } from '@/ui/page-title'
import { Pager } from '@/ui/pager'
import { QueryView } from '@/ui/query-view'
import { mailboxQuery, type Mail } from '../api'

/** The mails that the demo's people got. */
export function Component() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const query = useQuery(mailboxQuery(Math.max(0, Number(search.get('page')) || 0)))
  return (
    <>
      <PageTitle title={t('mailbox.title')} />
      <p className="mb-4 text-std-16N-170">{t('mailbox.lead')}</p>
      <QueryView query={query}>
        {({ items, page, size, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('mailbox.empty')}>
              <p>{t('mailbox.emptyText')}</p>
            </EmptyState>
          ) : (
            <>
              <div className="flex flex-col gap-4">
                {items.map((mail) => (
                  <MailCard key={mail.id} mail={mail} />
                ))}
              </div>
              <Pager page={page} size={size} total={total} onPage={(to) => setSearch({ page: String(to) })} />
            </>
          )
        }
      </QueryView>
    </>
  )
}

function MailCard({ mail }: { mail: Mail }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <Card title={mail.subject}>
      <p className="flex flex-wrap gap-x-6 text-dns-16N-130 text-solid-gray-800">
        <span>
          {t('mailbox.to')} {mail.to}
        </span>
        <time dateTime={mail.sentAt}>{dates.dateTime(mail.sentAt)}</time>
      </p>
      <p className="mt-3 text-std-16N-170 whitespace-pre-line wrap-break-word">
        {mail.body.split(/(https?:\/\/\S+)/).map((piece, index) =>
          index % 2 === 0 ? (
            piece
          ) : (
            <a key={index} href={new URL(piece).pathname} className="text-key-1000 underline underline-offset-4">
              {piece}
            </a>
          ),
        )}
      </p>
    </Card>
  )
}
