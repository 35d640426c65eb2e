import type { components } from '@/lib/api-types'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type Precedent = Schemas['Precedent']
export type EarlierMeasure = Schemas['EarlierMeasure']

/** Earlier cases like this one. */
export const precedentsQuery = (number: string) => question('/api/incidents/{number}/precedents', { path: { number } })

/** Measures of earlier plans with these words; the most used where there are none. */
export const measuresQuery = (text: string) => question('/api/measures-library', { query: { text } })
