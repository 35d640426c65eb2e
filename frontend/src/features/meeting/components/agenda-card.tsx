import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { type AgendaItem, type MeetingView } from '../api'
import { AgendaForm } from './agenda-form'

const quorum = (quorate: boolean | null) => (quorate === null ? 'open' : quorate ? 'yes' : 'no')

function Item({ item, meeting }: { item: AgendaItem; meeting: MeetingView }) {
  const { t } = useTranslation()
  const dates = useDates()
  const outcome = meeting.record.outcomes.find(({ item: of }) => of === item.item)
  const after = ['HELD', 'MINUTES_CHECKED', 'PUBLISHED'].includes(meeting.status)
  const facts = [
    item.authors?.replaceAll('\n', t('ui.and')),
    item.omitted && t('meeting.omittedIs', { what: item.omitted }),
    item.before.length > 0 &&
      t('meeting.before', {
        all: item.before
          .map((one) => t('meeting.beforeOne', { meeting: one.meeting, outcome: t(`meeting.outcome.${one.outcome}`) }))
          .join(t('ui.and')),
      }),
    outcome?.opinion && t('meeting.opinionIs', { opinion: outcome.opinion }),
    meeting.record.attendance.length > 0 &&
      t('meeting.present', {
        present: item.attendance.present,
        most: item.attendance.mostVotes,
        quorum: t(`meeting.quorum.${quorum(item.attendance.quorate)}`),
      }),
    item.attendance.recused > 0 && t('meeting.recused', { count: item.attendance.recused }),
    after && (item.incident || item.hidden) && t(item.moved ? 'meeting.moved' : 'meeting.notMoved'),
  ].filter(Boolean)
  return (
    <li className="border-b border-solid-gray-420 py-3 last:border-0">
      <p className="flex flex-wrap items-center gap-2 text-std-17B-170">
        <span>{t(`meeting.section.${item.section}`)}</span>
        <span>{t('meeting.numbered', { kind: t(`meeting.kind.${item.kind}`), number: item.number })}</span>
        <span className="min-w-0 wrap-break-word">{item.title ?? t('meeting.hiddenCase')}</span>
        {item.paperNo !== null && <StatusTag>{t('meeting.paper', { number: item.paperNo })}</StatusTag>}
        {item.atTable && <StatusTag tone="warning">{t('meeting.atTable')}</StatusTag>}
        {outcome && <StatusTag tone="done">{t(`meeting.outcome.${outcome.outcome}`)}</StatusTag>}
      </p>
      {facts.map((fact) => (
        <p key={String(fact)}>{fact}</p>
      ))}
      {item.incident && (
        <TextLink to={`/incidents/${item.incident}`} className="inline-flex min-h-11 items-center">
          {dates.caseLabel(item.incident)}
        </TextLink>
      )}
    </li>
  )
}

/** 次第: the items in the order in which they are taken, with what became of them. */
export function AgendaCard({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation()
  const open = ['PLANNED', 'AGENDA_FIXED', 'PAPERS_SENT'].includes(meeting.status)
  return (
    <Card title={t('meeting.agenda')}>
      {meeting.agenda.length === 0 ? (
        <p>{t('meeting.emptyAgenda')}</p>
      ) : (
        <ol>
          {meeting.agenda.map((item) => (
            <Item key={item.item} item={item} meeting={meeting} />
          ))}
        </ol>
      )}
      {meeting.mayWrite && open && (
        <div className="mt-3 print:hidden">
          <FormDialog
            label={t('meeting.editAgenda')}
            title={t('meeting.editAgenda')}
            keep={`meeting-agenda ${meeting.id} ${meeting.version}`}
          >
            {(close) => <AgendaForm meeting={meeting} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </Card>
  )
}
