import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { below } from '@/lib/query-keys'
import { readsRegisters, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DataTable } from '@/ui/data-table'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { useToast } from '@/ui/toast'
import { meetingsQuery, type MeetingSummary } from '../api'
import { MeetingForm } from '../components/meeting-form'
import { isOpen } from '../open'
import { tone } from '../tone'

function Meetings({ caption, meetings }: { caption: string; meetings: MeetingSummary[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <DataTable
      caption={caption}
      rows={meetings}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          key: 'name',
          head: t('meeting.name'),
          cell: ({ id, name }) => (
            <TextLink to={`/council/${id}`} className="inline-flex min-h-11 items-center">
              {name}
            </TextLink>
          ),
        },
        {
          key: 'when',
          head: t('meeting.when'),
          cell: ({ day, begins }) => `${dates.date(day)} ${dates.time(`${day}T${begins}+09:00`)}`,
        },
        { key: 'place', head: t('meeting.place'), cell: ({ place }) => place },
        { key: 'items', head: t('meeting.items'), cell: ({ items }) => t('meeting.itemCount', { count: items }) },
        {
          key: 'state',
          head: t('meeting.state'),
          cell: ({ status }) => <StatusTag tone={tone(status)}>{t(`meeting.status.${status}`)}</StatusTag>,
        },
      ]}
    />
  )
}

/** 審議会の会議 of a term: those to come and those that were; the term stands in the address. */
export function Component() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const session = useSession()
  const [search] = useSearchParams()
  const asked = Number(search.get('term'))
  const query = useQuery(meetingsQuery(Number.isInteger(asked) && asked > 0 && asked < 100 ? asked : null))
  const planned = async (meeting: number) => {
    await queries.invalidateQueries({ queryKey: below('/api/meetings') })
    toast(t('meeting.planned'))
    await navigate(`/council/${meeting}`)
  }
  return (
    <>
      <PageTitle title={t('meeting.title')}>
        {readsRegisters(session) && <LinkButton to="/council/consultations">{t('app.consultations')}</LinkButton>}
        {query.data?.mayWrite && (
          <>
            <LinkButton to={`/council/members/${query.data.term}`}>{t('meeting.members')}</LinkButton>
            <FormDialog kind="primary" label={t('meeting.plan')} title={t('meeting.plan')} keep="meeting">
              {() => <MeetingForm term={query.data.term} nextNumber={query.data.nextNumber} onDone={planned} />}
            </FormDialog>
          </>
        )}
      </PageTitle>
      <QueryView query={query}>
        {({ terms, meetings, mayWrite }) => {
          const coming = meetings.filter(({ status }) => isOpen(status)).reverse()
          const over = meetings.filter(({ status }) => !isOpen(status))
          if (meetings.length === 0) {
            return (
              <EmptyState title={t('meeting.none')}>
                {t(mayWrite ? 'meeting.noneText' : 'meeting.noneOthers')}
              </EmptyState>
            )
          }
          return (
            <div className="flex flex-col gap-6">
              {terms.length > 1 && (
                <p className="flex flex-wrap gap-4 print:hidden">
                  {terms.map((term) => (
                    <TextLink key={term} to={`/council?term=${term}`} className="inline-flex min-h-11 items-center">
                      {t('meeting.termName', { term })}
                    </TextLink>
                  ))}
                </p>
              )}
              <Card title={t('meeting.coming')}>
                {coming.length === 0 ? (
                  <p>{t('meeting.noneComing')}</p>
                ) : (
                  <Meetings caption={t('meeting.coming')} meetings={coming} />
                )}
              </Card>
              {over.length > 0 && (
                <Card title={t('meeting.over')}>
                  <Meetings caption={t('meeting.over')} meetings={over} />
                </Card>
              )}
            </div>
          )
        }}
      </QueryView>
    </>
  )
}
