import { useQuery } from '@tanstack/react-query'
import { caseQuery } from '../api'
import { EarlyEnds } from './early-ends'
import { Mergings } from './mergings'
import { Reopenings } from './reopenings'
import { Splits } from './splits'
import { Withdrawal } from './withdrawal'

/** How the case may end before its closing, how it did, and how a closed one runs again. */
export default function CaseEnding({ number, brief }: { number: string; brief: boolean }) {
  const overview = useQuery(caseQuery(number)).data
  if (!overview || brief) return null
  return (
    <>
      <Mergings overview={overview} />
      <Splits overview={overview} />
      <Reopenings overview={overview} />
      <EarlyEnds overview={overview} />
      <Withdrawal overview={overview} />
    </>
  )
}
