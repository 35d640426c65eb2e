import { useQueryClient, type Query } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { cx } from './cx'
import { Loading } from './loading'

/** Nobody waits longer than this for a part that does not answer. */
const LONGEST = 5000

/** What has arrived may bring parts that ask in their turn; so long they have for it. */
const QUIET = 30

const isFirst = ({ state }: Query) => state.status === 'pending'

/** Keeps its content out of sight until every part of it has its first data: what arrives late pushes nothing away. */
export function Settled({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    if (settled) return
    const look = () => {
      if (queries.isFetching({ predicate: isFirst }) === 0) setSettled(true)
    }
    let quiet = setTimeout(look, QUIET)
    const longest = setTimeout(() => setSettled(true), LONGEST)
    const stop = queries.getQueryCache().subscribe(() => {
      clearTimeout(quiet)
      quiet = setTimeout(look, QUIET)
    })
    return () => {
      stop()
      clearTimeout(quiet)
      clearTimeout(longest)
    }
  }, [queries, settled])
  return (
    <>
      {!settled && <Loading lines={8} />}
      <div className={cx(!settled && 'invisible h-0 overflow-hidden')}>{children}</div>
    </>
  )
}
