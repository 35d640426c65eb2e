import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { hearingsQuery } from '../api'
import { HearingForm } from './hearing-form'

/** 聞き取りの記録, for those who look into the cause; nobody else is told that there are any. */
export function HearingsCard({ number }: { number: string }) {
  const may = useMay(number)
  return may('readHearings') ? <Hearings number={number} mayAdd={may('recordHearing')} /> : null
}

function Hearings({ number, mayAdd }: { number: string; mayAdd: boolean }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const dates = useDates()
  return (
    <Card title={t('cause.hearings')}>
      <p className="mb-3 text-solid-gray-700">{t('cause.hearingsInside')}</p>
      <QueryView query={useQuery(hearingsQuery(number))}>
        {(hearings) =>
          hearings.length === 0 ? (
            <p>{t('cause.noHearing')}</p>
          ) : (
            <ul className="flex flex-col gap-4">
              {hearings.map(({ id, time, person, hearer, words, by, recordedAt }) => (
                <li key={id}>
                  <p className="text-std-16B-170">{told.whole(time)}</p>
                  <p>{t('cause.heard', { hearer, person })}</p>
                  <p className="whitespace-pre-line wrap-break-word">{words}</p>
                  <p className="text-solid-gray-700">
                    {t('cause.hearingBy', { post: by.post, at: dates.dateTime(recordedAt) })}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {mayAdd && (
        <p className="mt-4 print:hidden">
          <FormDialog label={t('cause.addHearing')} title={t('cause.addHearing')} keep={`hearing ${number}`}>
            {(close) => <HearingForm number={number} onDone={close} />}
          </FormDialog>
        </p>
      )}
    </Card>
  )
}
