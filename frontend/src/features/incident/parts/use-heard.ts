import type { components } from '@/lib/api-types'
import type { OnBehalf } from '@/lib/on-behalf'
import { useToldValue } from '@/ui/use-typed-time'

/** What is sent of whose word an act is, with the time at which it was heard as it was told; nothing for an act of one's own. */
export function useHeard(): (entry: OnBehalf | null) => Promise<components['schemas']['OnBehalf'] | null> {
  const told = useToldValue()
  return async (entry) => entry && { ...entry, heardAt: await told(entry.heardAt, 'onBehalf.heardAt') }
}
