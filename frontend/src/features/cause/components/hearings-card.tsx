import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { hearingsQuery } from '../api'
import { HearingForm } from './hearing-form'
import { HearingItem } from './hearing-item'

/** 聞き取りの記録, for those who look into the cause; nobody else is told that there are any. */
export function HearingsCard({ number }: { number: string }) {
  const may = useMay(number)
  return may('readHearings') ? <Hearings number={number} mayAdd={may('recordHearing')} /> : null
}

function Hearings({ number, mayAdd }: { number: string; mayAdd: boolean }) {
  const { t } = useTranslation()
  const mayWithdraw = useMay(number)('withdrawHearing')
  return (
    <Card title={t('cause.hearings')}>
      <p className="mb-3 text-solid-gray-700">{t('cause.hearingsInside')}</p>
      <QueryView query={useQuery(hearingsQuery(number))}>
        {(hearings) =>
          hearings.length === 0 ? (
            <p>{t('cause.noHearing')}</p>
          ) : (
            <ul className="flex flex-col gap-4">
              {hearings.map((hearing) => (
                <HearingItem key={hearing.id} number={number} hearing={hearing} mayWithdraw={mayWithdraw} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {mayAdd && (
        <div className="mt-4 print:hidden">
          <FormDialog label={t('cause.addHearing')} title={t('cause.addHearing')} keep={`hearing ${number}`}>
            {(close) => <HearingForm number={number} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </Card>
  )
}
