import { useTranslation } from 'react-i18next'
import { orderedBy, useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { OnBehalfNote } from '@/features/incident/parts/on-behalf-note'
import { StatusTag } from '@/ui/status-tag'
import { Timeline, type TimelineEntry } from '@/ui/timeline'
import {
  NOTICE_ANSWERS,
  NOTICE_ITEMS,
  type Contact,
  type NoticeContents,
  type NotificationStatement,
  type NotificationView,
} from '../api'
import { useGroundWords } from './use-ground-words'

function ContactContent({ number, contact }: { number: string; contact: Contact }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <div className="flex flex-col gap-1">
      <p>
        {t(contact.ofAll ? 'notification.toldOf' : 'notification.toldOnly', {
          told: contact.told,
          ofAll: contact.ofAll,
        })}{' '}
        {contact.apology && <StatusTag tone="done">{t('notification.withApology')}</StatusTag>}
      </p>
      <p>
        {t(`notification.means.${contact.means}`)} / {contact.contactedBy}
      </p>
      {contact.note && <p className="whitespace-pre-line">{contact.note}</p>}
      <p className="text-solid-gray-700">
        {t('notification.recordedBy', { post: contact.recordedPost, at: dates.dateTime(contact.recordedAt) })}
      </p>
      <OnBehalfNote number={number} id={contact.onBehalf} />
    </div>
  )
}

function Told({ contents }: { contents: NoticeContents }) {
  const { t } = useTranslation()
  return NOTICE_ANSWERS.map((answer) => ({ answer, items: NOTICE_ITEMS.filter((item) => contents[item] === answer) }))
    .filter(({ items }) => items.length > 0)
    .map(({ answer, items }) => (
      <p key={answer}>
        {t(`notification.contents.having.${answer}`, {
          items: items.map((item) => t(`notification.contents.item.${item}`)).join(t('notification.contents.and')),
        })}
      </p>
    ))
}

function StatementContent({
  number,
  statement,
  notification,
}: {
  number: string
  statement: NotificationStatement
  notification: NotificationView
}) {
  const { t } = useTranslation()
  const groundWords = useGroundWords(notification)
  return (
    <div>
      <p>
        <StatusTag tone={statement.act === 'RETURNED' ? 'warning' : 'done'}>
          {t(`notification.act.${statement.act}`)}
        </StatusTag>{' '}
        {statement.recordedPost}
      </p>
      {statement.contents && <Told contents={statement.contents} />}
      {statement.ground && <p>{groundWords(statement.ground)}</p>}
      {statement.substitute && <p className="whitespace-pre-line">{statement.substitute}</p>}
      {statement.reason && <p className="whitespace-pre-line">{statement.reason}</p>}
      <OnBehalfNote number={number} id={statement.onBehalf} />
    </div>
  )
}

/** Contacts and what was said to their end, in the order in which they happened. */
export function Contacts({ number, notification }: { number: string; notification: NotificationView }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const { contacts, statements } = notification
  if (contacts.length + statements.length === 0) return <p>{t('notification.none')}</p>
  const entries: TimelineEntry[] = [
    ...contacts.map((contact) => ({
      key: `contact-${contact.id}`,
      at: orderedBy(contact.time),
      day: told.day(contact.time),
      when: told.hours(contact.time),
      content: <ContactContent number={number} contact={contact} />,
    })),
    ...statements.map((statement, index) => ({
      key: `statement-${index}`,
      at: statement.recordedAt,
      content: <StatementContent number={number} statement={statement} notification={notification} />,
    })),
  ]
  const total = contacts.reduce((sum, contact) => sum + contact.told, 0)
  return (
    <div className="flex flex-col gap-4">
      {contacts.length > 0 && (
        <p className="text-std-16B-170">
          {t('notification.total')}: {t('notification.totalOf', { count: total })}
        </p>
      )}
      <Timeline entries={entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))} />
    </div>
  )
}
