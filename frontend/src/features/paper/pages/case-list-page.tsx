import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { fromInputs, toInputs } from '@/lib/dates'
import { asProblem } from '@/lib/problem'
import { Button } from '@/ui/button'
import { DateTimeField } from '@/ui/date-time-field'
import { ErrorSummary } from '@/ui/error-summary'
import { FormElement } from '@/ui/form-element'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { caseListFiles, caseListQuery } from '../api'
import { OfficialPaper } from '../parts/official-paper'
import { DownloadLinks } from '../parts/paper-links'

/** 一覧報告: the cases of a period in one paper for the council, to be read and saved; the days stand in the address. */
export function Component() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const asked = { from: search.get('from') ?? '', to: search.get('to') ?? '' }
  const [days, setDays] = useState(asked)
  const query = useQuery({ ...caseListQuery(asked), placeholderData: keepPreviousData })
  const refused = query.isError ? asProblem(query.error).violations : []
  const files = caseListFiles(asked)
  const day = (name: 'from' | 'to') => (
    <DateTimeField
      id={name}
      dateOnly
      label={t(`paper.caseList.${name}`)}
      value={fromInputs(days[name], '00:00')}
      error={refused.find(({ field }) => field === name)?.message}
      onChange={(instant) => setDays({ ...days, [name]: instant ? toInputs(instant).date : '' })}
    />
  )
  return (
    <>
      <PageTitle title={t('paper.caseList.title')} />
      <p className="mb-4">{t('paper.caseList.lead')}</p>
      {refused.length > 0 && <ErrorSummary errors={refused} round={query.errorUpdateCount} />}
      <FormElement
        aria-label={t('paper.caseList.days')}
        className="mb-6 flex flex-col gap-3"
        onSend={() => setSearch({ ...(days.from && { from: days.from }), ...(days.to && { to: days.to }) })}
      >
        <p>{t('paper.caseList.halfYear')}</p>
        <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
          {day('from')}
          {day('to')}
          <Button type="submit" kind="secondary" className="md:mt-8">
            {t('paper.caseList.show')}
          </Button>
        </div>
      </FormElement>
      {refused.length === 0 && (
        <QueryView query={query}>
          {(paper) => (
            <>
              <div className="mb-4 flex flex-wrap gap-3">
                <DownloadLinks word={files.word} pdf={files.pdf} />
              </div>
              <OfficialPaper paper={paper} />
            </>
          )}
        </QueryView>
      )}
    </>
  )
}
