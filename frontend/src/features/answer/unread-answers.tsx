import { useQuery } from '@tanstack/react-query'
import { answersToMeQuery } from './api'
import { AnswerToMe } from './answer-to-me'

/** What I was answered on my first reports and have not read yet. */
export default function UnreadAnswers() {
  const { data = [] } = useQuery(answersToMeQuery)
  return data.filter(({ readAt }) => !readAt).map((answer) => <AnswerToMe key={answer.id} answer={answer} />)
}
