import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { caseKey } from '@/lib/query-keys'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { useToast } from '@/ui/toast'
import { settleTold, toldQuery, type ToldOutside } from '../api'
import { OutcomeForm } from '../components/outcome-form'

/** Where what was told so is told anew. */
const PLACES: Record<ToldOutside['kind'], string> = {
  PUBLICATION: 'publication',
  FILING: 'authority',
  NOTICE: 'notification',
}

/** 対外的な訂正・追加: what was told outside and is otherwise now; nothing stands here while all is as it was told. */
export function ToldOutsideCard({ number }: { number: string }) {
  const { t } = useTranslation()
  const told = useQuery(toldQuery(number)).data ?? []
  return told.length === 0 ? null : (
    <Card title={t('found.told.title')}>
      <p>{t('found.told.why')}</p>
      <ul className="mt-2 flex flex-col gap-4">
        {told.map((one) => (
          <li key={one.statement}>
            <Told number={number} told={one} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Told({ number, told }: { number: string; told: ToldOutside }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)
  const queries = useQueryClient()
  const toast = useToast()
  const { statement, kind, words, at, differs, state, mendedAt, reason } = told
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <strong>{t('found.told.when', { words, at: dates.dateTime(at) })}</strong>
        <StatusTag tone={state === 'OPEN' ? 'warning' : 'done'}>{t(`found.told.state.${state}`)}</StatusTag>
      </p>
      <ul className="list-disc pl-6">
        {differs.map(({ fact, then, now, since }) => (
          <li key={`${fact} ${since}`}>
            {t(`found.told.fact.${fact}`, { then: then ?? t('found.told.nothing'), now })}
          </li>
        ))}
      </ul>
      {mendedAt && <p>{t('found.told.mendedAt', { at: dates.dateTime(mendedAt) })}</p>}
      {reason && <p className="whitespace-pre-line">{reason}</p>}
      {state === 'OPEN' && (
        <div className="flex flex-wrap items-center gap-3 print:hidden">
          <TextLink to={`/incidents/${number}/${PLACES[kind]}`} className="inline-flex min-h-11 items-center">
            {t(`found.told.mend.${kind}`)}
          </TextLink>
          {may('settleToldOutside') && (
            <FormDialog label={t('found.told.settle')} title={t('found.told.settle')} keep={statement}>
              {(close) => (
                <OutcomeForm
                  lead={t('found.told.settleLead')}
                  wordsHint={t('found.told.wordsHint')}
                  send={async (result) => {
                    await settleTold(number, { statement, ...result })
                    await queries.invalidateQueries({ queryKey: caseKey(number) })
                    toast(t('found.told.saved'))
                    close()
                  }}
                />
              )}
            </FormDialog>
          )}
        </div>
      )}
    </>
  )
}
