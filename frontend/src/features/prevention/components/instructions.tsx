import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { instructionsQuery, type Measure } from '../api'
import { given } from '../given'

/** 指導: what the chief instructed, and which measures answer it; without a plan only the instructions. */
export function Instructions({ number, measures }: { number: string; measures?: readonly Measure[] }) {
  const { t } = useTranslation()
  const told = useToldTime()
  return (
    <Card title={t('prevention.instruction')}>
      <QueryView query={useQuery(instructionsQuery(number))}>
        {(view) => {
          if (view.units.every(({ receipt }) => !receipt) && !view.sectionReceipt)
            return <p>{t('prevention.noReceipt')}</p>
          const holding = given(view)
          if (holding.length === 0) return <p>{t('prevention.noInstruction')}</p>
          return (
            <ol className="flex flex-col gap-3">
              {holding.map(({ no, unit, text, when }) => {
                const answers = measures?.filter((measure) => measure.instructions.includes(no)) ?? []
                return (
                  <li key={no}>
                    <p className="text-solid-gray-700">
                      {t('prevention.instructionNumber', { no })} {unit} {told.whole(when)}
                    </p>
                    <p className="whitespace-pre-line wrap-break-word">{text}</p>
                    {measures && (
                      <p>
                        {answers.length > 0 ? (
                          <StatusTag tone="done">
                            {t('prevention.answeredBy', {
                              numbers: answers.map((measure) => measure.number).join(t('prevention.and')),
                            })}
                          </StatusTag>
                        ) : (
                          <StatusTag tone="warning">{t('prevention.unanswered')}</StatusTag>
                        )}
                      </p>
                    )}
                  </li>
                )
              })}
            </ol>
          )
        }}
      </QueryView>
    </Card>
  )
}

/** 指導 that no measure answers, pointed out where the plan is decided; nothing where each is answered. */
export function Unanswered({ number, measures }: { number: string; measures: readonly Measure[] }) {
  const { t } = useTranslation()
  const view = useQuery(instructionsQuery(number)).data
  const answered = new Set(measures.flatMap(({ instructions }) => instructions))
  const missing = view ? given(view).filter(({ no }) => !answered.has(no)) : []
  if (missing.length === 0) return null
  return (
    <Notice
      kind="warning"
      title={t('prevention.instructionsMissing', { numbers: missing.map(({ no }) => no).join(t('prevention.and')) })}
    >
      <ul>
        {missing.map(({ no, text }) => (
          <li key={no} className="wrap-break-word">
            {t('prevention.instructionInShort', { no, text })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
