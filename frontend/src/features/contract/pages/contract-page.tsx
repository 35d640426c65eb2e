import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { useToast } from '@/ui/toast'
import { contractQuery } from '../api'
import { ContractForm } from '../components/contract-form'
import { TermsList } from '../components/terms-list'

/** A contract of the register, with all that it said before. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const toast = useToast()
  const id = Number(useParams()['contract'])
  return (
    <QueryView query={useQuery(contractQuery(id))}>
      {(contract) => (
        <>
          <PageTitle title={contract.terms.work}>
            {contract.ended && <StatusTag tone="neutral">{t('contract.ended')}</StatusTag>}
          </PageTitle>
          <div className="flex flex-col gap-6">
            <Card title={t('contract.content')}>
              <TermsList terms={contract.terms} />
              <p className="mt-3 text-dns-16N-130 text-solid-gray-700">
                {t('contract.writtenBy', { post: contract.written.byPost, at: dates.dateTime(contract.written.at) })}
              </p>
              {contract.written.reason && (
                <p className="whitespace-pre-line">{t('contract.correctedWhy', { reason: contract.written.reason })}</p>
              )}
              {contract.mayCorrect && (
                <div className="mt-4 print:hidden">
                  <FormDialog label={t('contract.correct')} title={t('contract.correct')} keep={`contract ${id}`}>
                    {(close) => (
                      <ContractForm
                        contract={contract}
                        onDone={() => {
                          close()
                          toast(t('contract.corrected'))
                        }}
                      />
                    )}
                  </FormDialog>
                </div>
              )}
            </Card>
            {contract.earlier.length > 0 && (
              <Card title={t('contract.earlier')}>
                <div className="flex flex-col gap-6">
                  {contract.earlier.map(({ terms, written }) => (
                    <section key={written.at}>
                      <h3 className="text-std-16B-170">
                        {t('contract.writtenBy', { post: written.byPost, at: dates.dateTime(written.at) })}
                      </h3>
                      {written.reason && (
                        <p className="whitespace-pre-line">{t('contract.correctedWhy', { reason: written.reason })}</p>
                      )}
                      <TermsList terms={terms} />
                    </section>
                  ))}
                </div>
              </Card>
            )}
            <p className="print:hidden">
              <LinkButton to="/contracts">{t('contract.toList')}</LinkButton>
            </p>
          </div>
        </>
      )}
    </QueryView>
  )
}
