import { useQuery } from '@tanstack/react-query'
import { assessmentQuery } from '../api'
import { NotJudged } from '../components/not-judged'

/** That a report is due by the rules and nobody has judged it yet; for whoever files it. */
export function DutyByRules({ number }: { number: string }) {
  const { data } = useQuery(assessmentQuery(number))
  return data ? <NotJudged view={data} /> : null
}
