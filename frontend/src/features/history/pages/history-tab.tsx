import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { historyQuery, KINDS, type Kind } from '../api'
import { HistoryList } from '../components/history-list'

/** 記録: who did and who saw what in this case. */
export default function HistoryTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const [kind, setKind] = useState<Kind>('ACT')
  const [page, setPage] = useState(0)
  const query = useQuery({
    ...historyQuery(number, kind, page),
    retry: (count, thrown) => asProblem(thrown).status !== 403 && count < 2,
  })
  if (query.isError && asProblem(query.error).status === 403)
    return <Notice title={t('history.notForYou')}>{t('history.notForYouText')}</Notice>
  return (
    <div className="flex flex-col gap-4">
      <p className="text-std-16N-170">{t('history.lead')}</p>
      <RadioGroup
        label={t('history.show')}
        name="kind"
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`history.filter.${value}`) }))}
        onChange={(event) => {
          setKind(event.target.value as Kind)
          setPage(0)
        }}
      />
      <QueryView query={query}>
        {(list) => <HistoryList {...list} caption={t('history.tab')} onPage={setPage} />}
      </QueryView>
    </div>
  )
}
