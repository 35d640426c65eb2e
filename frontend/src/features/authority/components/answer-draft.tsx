import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState, type ReactNode } from 'react'
import { typingKey } from '@/lib/query-keys'
import { Loading } from '@/ui/loading'
import { KeptDraft } from '@/ui/step-draft'
import { discardAnswerDraft, readAnswerDraft, saveAnswerDraft } from '../api'
import { deskOfAnswer } from '../sheet'

interface Props {
  number: string
  part: string
  request: number
  children: ReactNode
}

/** Keeps what is typed to answer a request of the Commission, and opens the form inside with what was kept. */
export function AnswerDraft({ number, part, request, children }: Props) {
  const queries = useQueryClient()
  const [round, setRound] = useState(0)
  const query = queryOptions({
    queryKey: typingKey(deskOfAnswer(number, part, String(request)).typing, 'draft'),
    queryFn: () => readAnswerDraft({ number, part, request }),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  })
  const { data, isPending } = useQuery(query)
  const save = useCallback(
    (draft: Parameters<typeof saveAnswerDraft>[1]) => saveAnswerDraft({ number, part, request }, draft),
    [number, part, request],
  )
  if (isPending) return <Loading />
  async function startAnew() {
    await discardAnswerDraft({ number, part, request })
    queries.setQueryData(query.queryKey, null)
    setRound((n) => n + 1)
  }
  return (
    <KeptDraft key={round} save={save} initial={data ?? null} onDiscard={startAnew}>
      {children}
    </KeptDraft>
  )
}
