import { createContext, useCallback, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { SummaryError } from './error-summary'

/** Waits until nothing of a field is on its way any more; gives what did not arrive, if anything did not. */
export type Settle = () => Promise<SummaryError | undefined>

type Add = (settle: Settle) => () => void

const OnItsWay = createContext<Add | null>(null)

/** A field whose parts go to the server by themselves (files): the form around is sent only when they have arrived. */
export function useSettledBeforeSending(settle: Settle) {
  const add = useContext(OnItsWay)
  const latest = useRef(settle)
  useEffect(() => {
    latest.current = settle
  }, [settle])
  useEffect(() => add?.(() => latest.current()), [add])
}

/** For a form: `settled` waits for all its fields and gives what did not arrive; `around` is put around the fields. */
export function useOnItsWay() {
  const fields = useRef(new Set<Settle>())
  const add = useCallback<Add>((settle) => {
    fields.current.add(settle)
    return () => fields.current.delete(settle)
  }, [])
  const settled = useCallback(async () => {
    const all = await Promise.all([...fields.current].map((settle) => settle()))
    return all.filter((missing) => missing !== undefined)
  }, [])
  return useMemo(
    () => ({ settled, around: (children: ReactNode) => <OnItsWay value={add}>{children}</OnItsWay> }),
    [add, settled],
  )
}
