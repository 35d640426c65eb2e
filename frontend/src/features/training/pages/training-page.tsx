import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { fiscalYear as inWords } from '@/lib/dates'
import { useLang } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CoverageBar } from '@/ui/coverage-bar'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { registerQuery } from '../api'
import { TrainingCard } from '../components/training-card'
import { TrainingForm } from '../components/training-form'

/** 研修の記録 of a fiscal year, and which units had none; the year stands in the address. */
export function Component() {
  const { t } = useTranslation()
  const lang = useLang()
  const [search, setSearch] = useSearchParams()
  const asked = Number(search.get('year'))
  const query = useQuery(registerQuery(Number.isInteger(asked) && asked > 1988 && asked < 3000 ? asked : null))
  const show = (year: number) => setSearch({ year: String(year) })
  return (
    <>
      <PageTitle title={t('training.title')}>
        {query.data?.mayRecord && (
          <FormDialog kind="primary" label={t('training.record')} title={t('training.record')} keep="training">
            {(close) => <TrainingForm onDone={close} />}
          </FormDialog>
        )}
      </PageTitle>
      <QueryView query={query}>
        {({ fiscalYear, mayRecord, trainings, coverage }) => {
          const year = lang === 'en' ? String(fiscalYear) : inWords(fiscalYear)
          return (
            <div className="flex flex-col gap-6">
              <div className="flex flex-wrap items-center gap-3">
                <p className="text-std-20B-160">{t('training.year', { year })}</p>
                <Button kind="tertiary" className="print:hidden" onClick={() => show(fiscalYear - 1)}>
                  {t('training.before')}
                </Button>
                <Button kind="tertiary" className="print:hidden" onClick={() => show(fiscalYear + 1)}>
                  {t('training.after')}
                </Button>
              </div>
              {trainings.length === 0 ? (
                <EmptyState title={t('training.none', { year })}>
                  {t(mayRecord ? 'training.noneText' : 'training.noneOthers')}
                </EmptyState>
              ) : (
                trainings.map((training) => <TrainingCard key={training.id} training={training} />)
              )}
              <Card title={t('training.coverage')}>
                <p className="mb-2">{t('training.coverageLead', { year })}</p>
                {coverage.map(({ kind, of, units, trained, without }) => (
                  <CoverageBar
                    key={`${kind} ${of}`}
                    label={t(`training.group.${kind}`, { of })}
                    done={trained}
                    all={units}
                    missing={without}
                    missingLabel={t('training.without')}
                  />
                ))}
              </Card>
              <p className="print:hidden">
                <Button kind="secondary" onClick={() => window.print()}>
                  {t('training.print')}
                </Button>
              </p>
            </div>
          )
        }}
      </QueryView>
    </>
  )
}
