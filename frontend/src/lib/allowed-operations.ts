import { useQuery } from '@tanstack/react-query'
import type { operations } from './api-types'
import { question } from './question'

/** The name of an operation of the API. */
export type Operation = keyof operations

/** The case's operations that the person may call; read anew with the case. */
export const allowedOperationsQuery = (number: string) => ({
  ...question('/api/incidents/{number}/allowed-operations', { path: { number } }),
  staleTime: 60_000,
})

/** Asks what may be offered on the screens of a case. Hides what would be refused; the server decides. */
export function useMay(number: string): (operation: Operation) => boolean {
  const allowed = useQuery(allowedOperationsQuery(number)).data ?? []
  return (operation) => allowed.includes(operation)
}
