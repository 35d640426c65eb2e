import { useTranslation } from 'react-i18next'
import { isRunning } from '@/lib/clocks'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { StatusTag } from '@/ui/status-tag'
import { WhyLink } from '@/features/clock/parts/why-link'
import type { ReportsOfUnit } from '../api'

const WORDS = { MET: 'met', MET_LATE: 'metLate', ENDED: 'ended', WAIVED: 'waived' } as const

/** The clocks of a unit: what is open until when, and what became late for which reason. */
export function ClocksOfLine({ line }: { line: ReportsOfUnit }) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  if (line.clocks.length === 0) return null
  return (
    <Card title={t('clock.title')}>
      <ul className="flex flex-col gap-2">
        {line.clocks.map((clock) => {
          const left = dates.remaining(clock.limit, now)
          return (
            <li key={clock.id}>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span>{t(`clock.key.${clock.key}`)}</span>
                <span className="break-keep">{t('clock.limit', { at: dates.limit(clock.limit) })}</span>
                <WhyLink number={clock.incident} clock={clock.id} what={t(`clock.key.${clock.key}`)} />
                {isRunning(clock) ? (
                  <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>
                ) : (
                  <StatusTag tone={clock.state === 'MET_LATE' ? 'late' : 'done'}>
                    {t(`clock.${WORDS[clock.state as keyof typeof WORDS]}`)}
                  </StatusTag>
                )}
              </p>
              {clock.latenessReason && (
                <p className="whitespace-pre-line wrap-break-word text-solid-gray-700">
                  {t('clock.reason', { reason: clock.latenessReason })}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
