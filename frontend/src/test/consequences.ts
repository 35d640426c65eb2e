import type { components } from '@/lib/api-types'

/** What is said before a fact is saved that changes nothing. */
export const NOTHING_FOLLOWS: components['schemas']['FactConsequences'] = {
  judgedAgain: false,
  ruledOtherwise: false,
  steps: [],
  limits: [],
  tellAnew: [],
}
