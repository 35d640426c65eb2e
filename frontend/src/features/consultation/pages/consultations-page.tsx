import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { fiscalYear as inWords } from '@/lib/dates'
import { hasRole, useSession } from '@/lib/session'
import { useDates, useLang } from '@/lib/use-dates'
import { DataTable } from '@/ui/data-table'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { Pager } from '@/ui/pager'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { useToast } from '@/ui/toast'
import { consultationsQuery } from '../api'
import { ConsultationForm } from '../components/consultation-form'
import { Status } from '../components/status'

/** 諮問: the register, the latest number first; its page stands in the address. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const lang = useLang()
  const navigate = useNavigate()
  const toast = useToast()
  const mayWrite = hasRole(useSession(), 'secretariat')
  const [search, setSearch] = useSearchParams()
  const query = useQuery(consultationsQuery(Math.max(0, Number(search.get('page')) || 0)))
  return (
    <>
      <PageTitle title={t('consultation.title')}>
        <div className="flex flex-wrap gap-3 print:hidden">
          <LinkButton to="/council/inspections">{t('consultation.toInspections')}</LinkButton>
          {mayWrite && (
            <FormDialog
              kind="primary"
              label={t('consultation.enter')}
              title={t('consultation.enter')}
              keep="consultation"
            >
              {(close) => (
                <ConsultationForm
                  onDone={(entered) => {
                    close()
                    toast(t('consultation.entered'))
                    void navigate(`/council/consultations/${entered.id}`)
                  }}
                />
              )}
            </FormDialog>
          )}
        </div>
      </PageTitle>
      <QueryView query={query}>
        {({ items, page, size, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('consultation.none')}>
              {t(mayWrite ? 'consultation.noneYet' : 'consultation.noneOthers')}
            </EmptyState>
          ) : (
            <>
              <p className="mb-3" role="status">
                {t('consultation.count', { count: total })}
              </p>
              <DataTable
                caption={t('consultation.title')}
                rows={items}
                rowKey={({ id }) => String(id)}
                columns={[
                  {
                    key: 'label',
                    head: t('consultation.number'),
                    shape: 'md:whitespace-nowrap',
                    cell: ({ fiscalYear, label }) =>
                      t('consultation.ofYear', { label, year: lang === 'en' ? fiscalYear : inWords(fiscalYear) }),
                  },
                  {
                    key: 'title',
                    head: t('consultation.subject'),
                    cell: ({ id, title }) => (
                      <TextLink to={`/council/consultations/${id}`} className="inline-flex min-h-11 items-center">
                        {title}
                      </TextLink>
                    ),
                  },
                  { key: 'kind', head: t('consultation.kind'), cell: ({ kind }) => t(`consultation.kinds.${kind}`) },
                  {
                    key: 'section',
                    head: t('consultation.section'),
                    shape: 'md:whitespace-nowrap',
                    cell: ({ section }) => section,
                  },
                  {
                    key: 'asked',
                    head: t('consultation.askedOn'),
                    shape: 'md:whitespace-nowrap',
                    cell: ({ askedOn }) => (askedOn ? dates.date(askedOn) : t('consultation.notAsked')),
                  },
                  { key: 'status', head: t('consultation.stands'), cell: ({ status }) => <Status status={status} /> },
                ]}
              />
              <Pager
                page={page}
                size={size}
                total={total}
                onPage={(to) => setSearch(to > 0 ? { page: String(to) } : {})}
              />
            </>
          )
        }
      </QueryView>
    </>
  )
}
