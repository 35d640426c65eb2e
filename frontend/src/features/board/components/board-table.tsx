import { useTranslation } from 'react-i18next'
import { postLabel } from '@/lib/post-label'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { DataTable, type Column } from '@/ui/data-table'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { WhyLink } from '@/features/clock/parts/why-link'
import type { Line } from '../api'
import { otherPart } from '../part'

/** Limits as rows: until when, for what, of which case, by whom; each turns late by itself. */
export function BoardTable({ caption, lines }: { caption: string; lines: Line[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  const columns: Column<Line>[] = [
    {
      key: 'limit',
      head: t('board.limit'),
      shape: 'lg:w-72',
      cell: ({ limit, incident, id, key }) => {
        const left = dates.remaining(limit, now)
        return (
          <>
            <p className="break-keep md:whitespace-nowrap">{dates.limit(limit)}</p>
            <p className="flex flex-wrap items-center gap-x-3">
              <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>
              <WhyLink number={incident} clock={id} what={t(`clock.key.${key}`)} />
            </p>
          </>
        )
      },
    },
    {
      key: 'what',
      head: t('board.what'),
      shape: 'lg:w-52',
      cell: (line) => (
        <>
          <p className="text-std-16B-170">{t(`clock.key.${line.key}`)}</p>
          {otherPart(line) && <p>{otherPart(line)}</p>}
          <p className="flex flex-wrap gap-2">
            <StatusTag tone={line.strength === 'LAW' || line.strength === 'GUIDELINE' ? 'active' : 'neutral'}>
              {t(`board.strength.${line.strength}`)}
            </StatusTag>
            {line.provisional && <StatusTag>{t('board.provisional')}</StatusTag>}
          </p>
        </>
      ),
    },
    {
      key: 'incident',
      head: t('board.incident'),
      shape: 'lg:w-60',
      cell: ({ incident, incidentTitle }) => (
        <>
          <TextLink to={`/incidents/${incident}`} className="inline-block py-1">
            {dates.caseLabel(incident)}
          </TextLink>
          <p>{incidentTitle}</p>
        </>
      ),
    },
    {
      key: 'doer',
      head: t('board.doer'),
      cell: ({ unitName, post, people }) => (
        <>
          <p>{postLabel(unitName, post)}</p>
          <p className="text-solid-gray-700">{people.length > 0 ? people.join(t('board.and')) : t('board.nobody')}</p>
        </>
      ),
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={({ id }) => id} />
}
