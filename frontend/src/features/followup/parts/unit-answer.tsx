import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { StatusTag } from '@/ui/status-tag'
import { answerOf, followUpQuery } from '../api'

/** What the unit answered before the review so many months after the closing, or that it is silent; `made`: the review was made. */
export function UnitAnswer({ number, months, made }: { number: string; months: number; made: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const view = useQuery(followUpQuery(number)).data
  if (!view) return null
  const answer = answerOf(view, months)
  if (!answer) {
    return made ? (
      <p className="text-solid-gray-700">{t('followup.unanswered')}</p>
    ) : (
      <Notice title={t('followup.silent')}>
        <p>{t('followup.silentText')}</p>
      </Notice>
    )
  }
  return (
    <div className="border-l-4 border-key-200 pl-3 text-std-16N-170">
      <p className="text-std-16B-170">{t('followup.title')}</p>
      <ul className="flex flex-col gap-1">
        {answer.measures.map(({ measure, stillRuns, words }) => (
          <li key={measure}>
            {t('followup.named', { number: measure })}{' '}
            <StatusTag tone={stillRuns === 'RUNS' ? 'done' : 'warning'}>
              {t(`followup.stillRuns.${stillRuns}`)}
            </StatusTag>
            {words && <p className="whitespace-pre-line wrap-break-word">{words}</p>}
          </li>
        ))}
      </ul>
      <p className="text-solid-gray-700">
        {t(answer.onBehalf === null ? 'followup.by' : 'followup.byOnBehalf', {
          post: answer.by.post,
          at: dates.dateTime(answer.at),
        })}
      </p>
    </div>
  )
}
