import { queryOptions } from '@tanstack/react-query'
import type { components } from './api-types'
import { question } from './question'

/** A text that the facts of the case make for a field of a form, and from which records. */
export type ProposedText = components['schemas']['ProposedText']

/** What the form of a step begins with, read once when it opens. */
export const proposalQuery = (number: string, step: string) =>
  queryOptions({
    ...question('/api/incidents/{number}/proposals/{step}', { path: { number, step } }),
    select: ({ texts }) => texts,
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  })

/** By the name of its field the text with which the field begins. */
export type Begun = Record<string, string>

type Values = Record<string, unknown>

/** The field of the one press that says that prefilled texts are right; it is never sent. */
export const CHECK = 'proposalChecked'

/** Beside the draft: of which proposal each field was that somebody has changed. */
const BASIS = 'proposalOf'

/** Tells one text from another without keeping it twice. */
const fingerprint = (text: string) =>
  Array.from(text).reduce((sum, sign) => (Math.imul(sum, 31) + sign.codePointAt(0)!) | 0, text.length)

/** Whether a prefilled text stands as it came: nobody has answered it yet. */
export const untouched = (begun: Begun, values: Values) =>
  Object.entries(begun).some(([field, text]) => text !== '' && values[field] === text)

/** What is kept of a form: its changes, and of which proposal they are; the check is pressed anew each time. */
export function keptValues(changes: Values, begun: Begun, earlier: unknown): Values {
  const kept = Object.fromEntries(Object.entries(changes).filter(([field]) => field !== CHECK))
  const before = basisOf(earlier)
  const basis = Object.fromEntries(
    Object.entries(begun)
      .filter(([field]) => field in kept)
      .map(([field, text]) => [field, before[field] ?? fingerprint(text)]),
  )
  return Object.keys(basis).length > 0 ? { ...kept, [BASIS]: basis } : kept
}

/** The fields that were changed in the draft and of which the facts say something else since. */
export function movedSince(begun: Begun, draft: unknown): string[] {
  const basis = basisOf(draft)
  return Object.entries(begun)
    .filter(([field, text]) => field in basis && basis[field] !== fingerprint(text))
    .map(([field]) => field)
}

const basisOf = (draft: unknown) => ((draft as Values | null)?.[BASIS] ?? {}) as Record<string, number>
