import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { cx } from '@/ui/cx'
import { FormDialog } from '@/ui/form-dialog'
import type { Hearing } from '../api'
import { HearingWithdrawalForm } from './hearing-withdrawal-form'

interface Props {
  number: string
  hearing: Hearing
  mayWithdraw: boolean
}

/** Who was heard when and what was said; struck, with who said why, where it counts no more. */
export function HearingItem({ number, hearing, mayWithdraw }: Props) {
  const { t } = useTranslation()
  const told = useToldTime()
  const dates = useDates()
  const { id, time, person, hearer, words, by, recordedAt, withdrawal } = hearing
  const struck = cx(withdrawal && 'line-through')
  return (
    <li>
      <p className={cx('text-std-16B-170', struck)}>{told.whole(time)}</p>
      <p className={struck}>{t('cause.heard', { hearer, person })}</p>
      <p className={cx('whitespace-pre-line wrap-break-word', struck)}>{words}</p>
      <p className="text-solid-gray-700">{t('cause.hearingBy', { post: by.post, at: dates.dateTime(recordedAt) })}</p>
      {withdrawal && (
        <p className="whitespace-pre-line wrap-break-word">
          {t('cause.hearingWithdrawnBy', {
            post: withdrawal.by.post,
            name: withdrawal.by.name,
            at: dates.dateTime(withdrawal.at),
            reason: withdrawal.reason,
          })}
        </p>
      )}
      {mayWithdraw && !withdrawal && (
        <div className="mt-1 print:hidden">
          <FormDialog
            kind="tertiary"
            label={t('cause.withdrawHearing')}
            title={t('cause.withdrawHearingTitle', { person })}
            keep={`hearing-withdrawal ${number} ${id}`}
          >
            {(close) => <HearingWithdrawalForm number={number} hearing={hearing} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </li>
  )
}
