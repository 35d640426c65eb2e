import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { confirmationsQuery } from '../api'

/** What waits for me as the second person without being a task: waivers of limits, other bases of duties, early ends, texts to publish, plans to look at, withdrawals; nothing where there is none. */
export default function WaitingConfirmations() {
  const { t } = useTranslation()
  const dates = useDates()
  const { data: waiting = [] } = useQuery(confirmationsQuery)
  if (waiting.length === 0) return null
  return (
    <Notice kind="warning" title={t('incident.waiting.title', { count: waiting.length })} className="mb-6">
      <ul>
        {waiting.map(({ incident, clock, duty, correction, earlyEnd, text, planInPlace, planToRead, post, at }) => {
          const what = clock
            ? t('incident.waiting.waiver', { clock: t(`clock.key.${clock}`) })
            : duty
              ? t('incident.waiting.basis', { duty: t(`incident.basis.duty.${duty}`) })
              : correction
                ? t('incident.waiting.correction')
                : earlyEnd
                  ? t(`incident.waiting.earlyEnd.${earlyEnd}`)
                  : text
                    ? t('incident.waiting.text', { version: text })
                    : planInPlace
                      ? t('incident.waiting.planInPlace', { number: planInPlace })
                      : planToRead
                        ? t('incident.waiting.planToRead', { number: planToRead })
                        : t('incident.waiting.withdrawal')
          const to = text
            ? `/publication-texts/${incident}`
            : planInPlace || planToRead
              ? `/incidents/${incident}/prevention`
              : `/incidents/${incident}`
          return (
            <li
              key={`${incident} ${clock} ${duty} ${correction} ${earlyEnd} ${text} ${planInPlace} ${planToRead}`}
              className="py-1"
            >
              <TextLink to={to} className="inline-flex min-h-11 items-center">
                {t('incident.waiting.in', { number: dates.caseLabel(incident), what })}
              </TextLink>
              <span className="block break-keep wrap-anywhere text-dns-16N-130 text-solid-gray-800">
                {t('incident.waiting.asked', { post, at: dates.dateTime(at) })}
              </span>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
