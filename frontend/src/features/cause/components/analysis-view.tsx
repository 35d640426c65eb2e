import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import { StatusTag } from '@/ui/status-tag'
import { QUESTIONS, type CauseAnalysis, type CauseClass } from '../api'
import { wordsOn } from '../class-words'
import { Hypotheses } from './hypotheses'

/** One version of what is known of the cause; what nobody was asked is left out, what nobody knows is said so. */
export function AnalysisView({ analysis, classes }: { analysis: CauseAnalysis; classes: readonly CauseClass[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { investigator, log, rule, primaryClass } = analysis
  const wordsOf = (code: string) => wordsOn(classes, code, analysis.recordedAt)
  const others = analysis.classes.filter((code) => code !== primaryClass)
  const rows = [
    ...(primaryClass ? [{ label: t('cause.primary'), value: wordsOf(primaryClass) }] : []),
    ...(others.length > 0 ? [{ label: t('cause.otherClasses'), value: others.map(wordsOf).join('\n') }] : []),
    ...QUESTIONS.flatMap((asked) => {
      const { answer, words } = rule[asked]
      const value = [answer && t(`cause.answer.${answer}`), words].filter(Boolean).join('\n')
      return value ? [{ label: t(`cause.question.${asked}`), value }] : []
    }),
    ...(log.logSays ? [{ label: t('cause.logSays'), value: log.logSays }] : []),
    ...(log.realitySays ? [{ label: t('cause.realitySays'), value: log.realitySays }] : []),
    ...(log.conflict
      ? [
          {
            label: t('cause.conflict'),
            value: (
              <StatusTag tone={log.conflict === 'YES' ? 'warning' : 'neutral'}>
                {t(`cause.conflictChoice.${log.conflict}`)}
              </StatusTag>
            ),
          },
        ]
      : []),
    ...(analysis.harm ? [{ label: t('cause.harm'), value: analysis.harm }] : []),
    ...(investigator
      ? [
          {
            label: t('cause.investigator'),
            value: investigator.name
              ? t('cause.investigatorOf', { name: investigator.name, post: investigator.post })
              : investigator.post,
          },
        ]
      : []),
  ]
  return (
    <div className="flex flex-col gap-4">
      <div>
        <StatusTag tone={analysis.status === 'CONFIRMED' ? 'done' : 'active'}>
          {t(`cause.status.${analysis.status}`)}
        </StatusTag>
        <p className="mt-2 whitespace-pre-line wrap-break-word">{analysis.sentence ?? t('cause.noSentence')}</p>
      </div>
      <Hypotheses hypotheses={analysis.hypotheses} />
      {analysis.whys.length > 0 && (
        <div>
          <h3 className="text-std-17B-170">{t('cause.whys')}</h3>
          <ol className="list-decimal pl-6">
            {analysis.whys.map((why, index) => (
              <li key={index} className="whitespace-pre-line wrap-break-word">
                {why}
              </li>
            ))}
          </ol>
        </div>
      )}
      {rows.length > 0 && <DescriptionList items={rows} />}
      <p className="text-solid-gray-700">
        {t('cause.by', {
          post: analysis.by.post,
          at: dates.dateTime(analysis.recordedAt),
          version: analysis.version,
        })}
      </p>
    </div>
  )
}
