import { keepPreviousData, useQuery, type UseQueryOptions } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { JudgedAgainNotice } from './judged-again-notice'

type Consequences = components['schemas']['FactConsequences']

/** What saving would bring about for the duty to report, said before it is saved; `asked` once enough is typed for it. */
export function FactConsequences({
  number,
  query,
  asked,
}: {
  number: string
  query: Pick<UseQueryOptions<Consequences>, 'queryKey' | 'queryFn' | 'retry'>
  asked: boolean
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const { data, isError } = useQuery({ ...query, enabled: asked, placeholderData: keepPreviousData })
  if (!asked || isError) return <JudgedAgainNotice number={number} />
  if (!data || !(data.judgedAgain || data.ruledOtherwise)) return null
  return (
    <Notice title={t('incident.judgedAgain.title')}>
      {data.judgedAgain && (
        <p>{t('incident.judgedAgain.will', { limit: data.judgeBy ? dates.limit(data.judgeBy) : '' })}</p>
      )}
      {data.ruledOtherwise && <p>{t('incident.judgedAgain.ruled')}</p>}
    </Notice>
  )
}
