import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { fiscalYear as inWords } from '@/lib/dates'
import { hasRole, useSession } from '@/lib/session'
import { useDates, useLang } from '@/lib/use-dates'
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
import { inspectionsQuery, type OpenFinding } from '../api'
import { InspectionForm } from '../components/inspection-form'

/** 監査: what is still to be put right, and the register, the latest year first. */
export function Component() {
  const { t } = useTranslation()
  const lang = useLang()
  const navigate = useNavigate()
  const toast = useToast()
  const mayWrite = hasRole(useSession(), 'secretariat')
  return (
    <>
      <PageTitle title={t('inspection.title')}>
        <div className="flex flex-wrap gap-3 print:hidden">
          <LinkButton to="/council/consultations">{t('inspection.toConsultations')}</LinkButton>
          {mayWrite && (
            <FormDialog kind="primary" label={t('inspection.enter')} title={t('inspection.enter')} keep="inspection">
              {(close) => (
                <InspectionForm
                  onDone={(entered) => {
                    close()
                    toast(t('inspection.entered'))
                    void navigate(`/council/inspections/${entered.id}`)
                  }}
                />
              )}
            </FormDialog>
          )}
        </div>
      </PageTitle>
      <QueryView query={useQuery(inspectionsQuery)}>
        {({ openFindings, inspections }) =>
          inspections.length === 0 ? (
            <EmptyState title={t('inspection.none')}>
              {t(mayWrite ? 'inspection.noneYet' : 'inspection.noneOthers')}
            </EmptyState>
          ) : (
            <div className="flex flex-col gap-6">
              <Card title={t('inspection.openFindings')}>
                {openFindings.length === 0 ? <p>{t('inspection.noOpen')}</p> : <OpenFindings findings={openFindings} />}
              </Card>
              <Card title={t('inspection.list')}>
                <DataTable
                  caption={t('inspection.list')}
                  rows={inspections}
                  rowKey={({ id }) => String(id)}
                  columns={[
                    {
                      key: 'year',
                      head: t('inspection.year'),
                      shape: 'whitespace-nowrap',
                      cell: ({ fiscalYear }) => (lang === 'en' ? fiscalYear : inWords(fiscalYear)),
                    },
                    {
                      key: 'title',
                      head: t('inspection.subject'),
                      cell: ({ id, title }) => (
                        <TextLink to={`/council/inspections/${id}`} className="inline-flex min-h-11 items-center">
                          {title}
                        </TextLink>
                      ),
                    },
                    {
                      key: 'units',
                      head: t('inspection.subjects'),
                      cell: ({ units }) => t('inspection.places', { count: units }),
                    },
                    {
                      key: 'findings',
                      head: t('inspection.findings'),
                      cell: ({ findings, open }) =>
                        findings === 0
                          ? t('inspection.nothing')
                          : t('inspection.ofWhichOpen', { count: findings, open }),
                    },
                  ]}
                />
              </Card>
            </div>
          )
        }
      </QueryView>
    </>
  )
}

function OpenFindings({ findings }: { findings: OpenFinding[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <DataTable
      caption={t('inspection.openFindings')}
      rows={findings}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          key: 'words',
          head: t('inspection.findings'),
          cell: ({ inspection, words }) => (
            <TextLink to={`/council/inspections/${inspection}`} className="whitespace-pre-line">
              {words}
            </TextLink>
          ),
        },
        { key: 'unit', head: t('inspection.unit'), cell: ({ unit }) => unit },
        { key: 'owner', head: t('inspection.owner'), cell: ({ owner }) => owner },
        {
          key: 'due',
          head: t('inspection.due'),
          cell: ({ due, overdue }) => (
            <>
              {due ? dates.date(due) : t('inspection.noDue')}{' '}
              {overdue && <StatusTag tone="late">{t('inspection.overdue')}</StatusTag>}
            </>
          ),
        },
      ]}
    />
  )
}
