import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import type { MeetingView } from '../api'

/** 開催の記録 as it was written last: hours, who came, who presided, who was there. */
export function RecordCard({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation()
  const { record, roster, came, silent, agenda } = meeting
  const nameOf = (member: number) => roster.find(({ id }) => id === member)?.shortName ?? ''
  const titleOf = (item: number | null) =>
    item === null ? t('meeting.fromStart') : (agenda.find((one) => one.item === item)?.title ?? t('meeting.hiddenCase'))
  const moved = record.attendance.flatMap(({ member, movement, edge, item }) =>
    item === null || edge === null
      ? []
      : [`${nameOf(member)}　${titleOf(item)}　${t(`meeting.edge.${edge}`)}　${t(`meeting.movement.${movement}`)}`],
  )
  const absent = record.attendance.filter(({ movement }) => movement === 'ABSENT').map(({ member }) => nameOf(member))
  const items = [
    record.began &&
      record.ended && {
        label: t('meeting.hours'),
        value: t('meeting.fromTo', { from: record.began.slice(0, 5), to: record.ended.slice(0, 5) }),
      },
    { label: t('meeting.attendance'), value: t('meeting.came', { came, all: roster.length, open: silent.length }) },
    absent.length > 0 && { label: t('meeting.there.ABSENT'), value: absent.join(t('ui.and')) },
    moved.length > 0 && { label: t('meeting.moves'), value: moved.join('\n') },
    record.presiding.length > 0 && {
      label: t('meeting.presiding'),
      value: record.presiding
        .map(({ member, fromItem }) => t('meeting.presidingFrom', { name: nameOf(member), from: titleOf(fromItem) }))
        .join('\n'),
    },
    record.officials.length > 0 && { label: t('meeting.officials'), value: record.officials.join(t('ui.and')) },
    record.observers !== null && {
      label: t('meeting.observers'),
      value: t('meeting.persons', { count: record.observers }),
    },
  ].filter((item) => !!item)
  return (
    <Card title={t('meeting.record')}>
      <DescriptionList items={items} />
    </Card>
  )
}
