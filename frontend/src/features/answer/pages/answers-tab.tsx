import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { answersQuery, type ReporterAnswer } from '../api'
import { AnswerForm } from '../components/answer-form'

/** 報告者への回答: what the reporter was told of what the report changed. */
export default function AnswersTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const may = useMay(number)
  return (
    <QueryView query={useQuery(answersQuery(number))}>
      {({ reporter, readsHere, version, toAnswer, answers }) => (
        <div className="flex flex-col gap-6">
          {toAnswer.length > 0 && (
            <Notice kind="warning" title={t('answer.toAnswer')}>
              {toAnswer.map((occasion) => t(`answer.occasion.${occasion}`)).join('')}
            </Notice>
          )}
          <p>
            {t('answer.reporter', { post: reporter })}
            {!readsHere && t('answer.noAccount')}
          </p>
          {answers.length === 0 ? (
            <EmptyState title={t('answer.none')}>
              {t(may('answerReporter') ? 'answer.noneText' : 'answer.noneOthers')}
            </EmptyState>
          ) : (
            answers.map((answer) => <Answered key={answer.number} answer={answer} />)
          )}
          {may('answerReporter') && (
            <p className="print:hidden">
              <FormDialog
                kind={toAnswer.length > 0 ? 'primary' : 'secondary'}
                label={t(answers.length === 0 ? 'answer.answer' : 'answer.again')}
                title={t('answer.answer')}
                keep={`answer ${number}`}
              >
                {(close) => <AnswerForm number={number} version={version} readsHere={readsHere} onDone={close} />}
              </FormDialog>
            </p>
          )}
        </div>
      )}
    </QueryView>
  )
}

function Answered({ answer }: { answer: ReporterAnswer }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { number, words, toldHow, by, at, readAt } = answer
  return (
    <Card title={t('answer.nth', { n: number })}>
      <p className="whitespace-pre-line wrap-anywhere">{words}</p>
      <p className="mt-3 text-dns-16N-130 text-solid-gray-700">
        {t('answer.by', { post: by.post, at: dates.dateTime(at) })}
      </p>
      <p>
        {toldHow
          ? t('answer.told', { how: toldHow })
          : readAt
            ? t('answer.readAt', { at: dates.dateTime(readAt) })
            : t('answer.unread')}
      </p>
    </Card>
  )
}
