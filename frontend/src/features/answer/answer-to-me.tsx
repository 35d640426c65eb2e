import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { below } from '@/lib/query-keys'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { noteAnswerRead, type AnswerToMe as Answer } from './api'

/** An answer on a first report of mine; one that is new with a button that says it was read. */
export function AnswerToMe({ answer }: { answer: Answer }) {
  const { t } = useTranslation()
  const dates = useDates()
  const queries = useQueryClient()
  const { id, incident, words, post, at, readAt } = answer
  const read = useMutation({
    mutationFn: () => noteAnswerRead(id),
    onSuccess: () => queries.invalidateQueries({ queryKey: below('/api/reporter-answers') }),
  })
  return (
    <Notice title={t('answer.toMe', { number: dates.caseLabel(incident) })} className="mb-6">
      <p className="mt-2 whitespace-pre-line wrap-anywhere">{words}</p>
      <p className="mt-2 text-dns-16N-130 text-solid-gray-700">{t('answer.by', { post, at: dates.dateTime(at) })}</p>
      {!readAt && (
        <p className="mt-3 print:hidden">
          <Button kind="secondary" busy={read.isPending} onClick={() => read.mutate()}>
            {t('answer.read')}
          </Button>
        </p>
      )}
      {read.isError && <p role="alert">{asProblem(read.error).message}</p>}
    </Notice>
  )
}
