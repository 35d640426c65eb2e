import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { StatusTag } from '@/ui/status-tag'
import { OnBehalfNote } from '@/features/incident/parts/on-behalf-note'
import type { NotificationView, Substitute } from '../api'
import { standing } from '../standing'

function Said({ number, said, holds }: { number: string; said: Substitute; holds: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  return (
    <li className="flex flex-col gap-1">
      <p>
        <StatusTag tone={said.act === 'PLANNED' ? 'warning' : 'done'}>
          {t(`notification.substitute.acts.${said.act}`)}
        </StatusTag>{' '}
        <span className="text-std-16B-170">{t(`notification.substitute.of.${said.measure}`)}</span>
        {!holds && <span className="text-solid-gray-700"> {t('notification.substitute.earlier')}</span>}
      </p>
      {said.place && (
        <p className="wrap-break-word">
          {said.place}
          {said.telephone && ` / ${said.telephone}`}
        </p>
      )}
      {said.from && <p>{t('notification.substitute.fromDay', { day: dates.date(said.from) })}</p>}
      {said.time && (
        <p>
          {told.whole(said.time)} / {said.doneBy}
        </p>
      )}
      {said.publication && <p>{t('notification.substitute.pointed')}</p>}
      {said.reason && <p className="whitespace-pre-line wrap-break-word">{said.reason}</p>}
      <p className="text-solid-gray-700">
        {t('notification.recordedBy', { post: said.recordedPost, at: dates.dateTime(said.recordedAt) })}
      </p>
      <OnBehalfNote number={number} id={said.onBehalf} />
    </li>
  )
}

/** 代替措置: what was planned and done in the place of telling, the latest first; nothing where nobody spoke of it. */
export function Substitutes({ number, notification }: { number: string; notification: NotificationView }) {
  const { t } = useTranslation()
  const hold = standing(notification)
  if (notification.substitutes.length === 0) return null
  return (
    <Card title={t('notification.substitute.title')}>
      {hold.some(({ act }) => act === 'PLANNED') && <p className="mb-3">{t('notification.substitute.stillOpen')}</p>}
      <ul className="flex flex-col gap-4">
        {notification.substitutes.toReversed().map((said, index) => (
          <Said key={index} number={number} said={said} holds={hold.includes(said)} />
        ))}
      </ul>
    </Card>
  )
}
