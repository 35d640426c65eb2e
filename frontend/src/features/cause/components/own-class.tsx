import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import type { CauseClass } from '../api'

/** What becomes of an own class: its names with their days, and whether it is still chosen. */
export function OwnClass({ one: { names, atContractor, offered, endsOn } }: { one: CauseClass }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      {endsOn && (
        <p>
          <StatusTag tone={offered ? 'active' : 'neutral'}>
            {t(offered ? 'cause.endsOn' : 'cause.endedOn', { day: dates.date(endsOn) })}
          </StatusTag>
        </p>
      )}
      {atContractor && <p>{t('cause.atContractor')}</p>}
      {names.length > 1 && (
        <ul>
          {names.map(({ from, words }) => (
            <li key={from ?? 'first'}>
              {from === null ? t('cause.firstName', { words }) : t('cause.nameFrom', { day: dates.date(from), words })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
