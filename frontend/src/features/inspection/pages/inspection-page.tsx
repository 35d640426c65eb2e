import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { DownloadLinks } from '@/features/paper/parts/paper-links'
import { addressOf } from '@/lib/http'
import { hasRole, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DataTable } from '@/ui/data-table'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { useToast } from '@/ui/toast'
import { inspectionQuery, type Inspection } from '../api'
import { FindingCard } from '../components/finding-card'
import { FindingForm } from '../components/finding-form'
import { InspectionForm } from '../components/inspection-form'
import { TermsList } from '../components/terms-list'

/** An inspection with its report, its results and what was found. */
export function Component() {
  const id = Number(useParams()['inspection'])
  return (
    <QueryView query={useQuery(inspectionQuery(id))}>{(inspection) => <Whole inspection={inspection} />}</QueryView>
  )
}

function Whole({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation()
  const dates = useDates()
  const toast = useToast()
  const mayWrite = hasRole(useSession(), 'secretariat')
  const { id, terms, section, results, findings, written, earlier } = inspection
  return (
    <>
      <PageTitle title={terms.title} />
      <div className="flex flex-col gap-6">
        <Card title={t('inspection.content')}>
          <TermsList terms={terms} section={section} />
          {[written, ...earlier].map(({ at, byPost }) => (
            <p key={at} className="mt-2 text-dns-16N-130 text-solid-gray-700">
              {t('inspection.writtenBy', { post: byPost, at: dates.dateTime(at) })}
            </p>
          ))}
          <div className="mt-4 flex flex-wrap gap-3 print:hidden">
            <DownloadLinks
              word={addressOf('/api/inspections/{inspection}/paper/word', { inspection: id })}
              pdf={addressOf('/api/inspections/{inspection}/paper/pdf', { inspection: id })}
            />
            {mayWrite && (
              <FormDialog label={t('inspection.revise')} title={t('inspection.revise')} keep={`inspection ${id}`}>
                {(close) => (
                  <InspectionForm
                    inspection={inspection}
                    onDone={() => {
                      close()
                      toast(t('inspection.revised'))
                    }}
                  />
                )}
              </FormDialog>
            )}
          </div>
        </Card>
        <Card title={t('inspection.results')}>
          {results.length === 0 ? (
            <p>{t('inspection.noResults')}</p>
          ) : (
            <DataTable
              caption={t('inspection.results')}
              rows={results}
              rowKey={({ unit }) => unit}
              columns={[
                { key: 'unit', head: t('inspection.subjects'), cell: ({ name }) => name },
                { key: 'on', head: t('inspection.on'), cell: ({ on }) => dates.date(on) },
                {
                  key: 'found',
                  head: t('inspection.findings'),
                  cell: ({ found }) =>
                    found.length === 0
                      ? t('inspection.nothing')
                      : found.map((words, index) => (
                          <p key={index} className="whitespace-pre-line">
                            {words}
                          </p>
                        )),
                },
              ]}
            />
          )}
          {mayWrite && results.length > 0 && (
            <div className="mt-4 print:hidden">
              <FormDialog
                label={t('inspection.recordFinding')}
                title={t('inspection.recordFinding')}
                keep={`inspection-finding ${id}`}
              >
                {(close) => <FindingForm inspection={inspection} onDone={close} />}
              </FormDialog>
            </div>
          )}
        </Card>
        {findings.length > 0 && (
          <Card title={t('inspection.findings')}>
            <div className="flex flex-col gap-8">
              {findings.map((finding) => (
                <FindingCard key={finding.id} inspection={inspection} finding={finding} mayWrite={mayWrite} />
              ))}
            </div>
          </Card>
        )}
        <p className="print:hidden">
          <LinkButton to="/council/inspections">{t('inspection.toList')}</LinkButton>
        </p>
      </div>
    </>
  )
}
