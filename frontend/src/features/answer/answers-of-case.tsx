import { useQuery } from '@tanstack/react-query'
import { answersToMeQuery } from './api'
import { AnswerToMe } from './answer-to-me'

/** What I was answered on my first report of this case, read ones too. */
export default function AnswersOfCase({ number, brief }: { number: string; brief: boolean }) {
  const { data = [] } = useQuery(answersToMeQuery)
  if (brief) return null
  return data
    .filter(({ incident }) => incident === number)
    .map((answer) => <AnswerToMe key={answer.id} answer={answer} />)
}
