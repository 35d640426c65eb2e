import { useEffect, useState } from 'react'

const PAUSE = 400

/** The value once it has not changed for a moment: what is typed is tried when the typing pauses. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
