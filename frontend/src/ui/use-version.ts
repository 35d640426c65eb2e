import { useRef } from 'react'
import { asProblem } from '@/lib/problem'

/**
 * Sends with the version that stood when the form was opened. After somebody else saved first it is theirs, which the
 * form shows beside what was typed: pressing again then means "mine after all".
 */
export function useVersion<Current>(opened: number, versionOf: (current: Current) => number | undefined) {
  const version = useRef(opened)
  return async function sendVersioned<T>(send: (version: number) => Promise<T>): Promise<T> {
    try {
      return await send(version.current)
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.conflict) version.current = versionOf(problem.current as Current) ?? version.current
      throw problem
    }
  }
}
