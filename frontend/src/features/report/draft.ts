import type { components } from '@/lib/api-types'
import type { Answers } from './answers'

/** A first report under way. `key` makes sure that it becomes one case, however often it is sent. */
export type Draft = Omit<components['schemas']['Draft'], 'answers' | 'page'> & { answers: Answers; page: string }
