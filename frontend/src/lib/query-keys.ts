import type { paths } from './api-types'
import type { StepAddress } from './step-address'

/** The address of an operation, as the contract writes it. */
export type Path = keyof paths & string

type StartOf<P extends string> = P extends `${infer Head}/${infer Rest}` ? `${Head}` | `${Head}/${StartOf<Rest>}` : P

/** The beginning of one: what is asked below it lies under its key. */
export type Start = StartOf<Path>

/** What an address and a question take. */
export interface Given {
  path?: Record<string, string | number> | undefined
  query?: object | undefined
}

/** The parts of an address with what was given in the place of its names. */
export const partsOf = (path: string, given: Given['path'] = {}): string[] =>
  path
    .split('/')
    .slice(2)
    .map((part) => (part.startsWith('{') ? String(given[part.slice(1, -1)]) : part))

/**
 * The key of an answer is the address it is asked from, part by part, then what was asked, then what was sent along: so one
 * invalidation of an address reaches everything below it.
 */
export const keyOf = (path: Path, { path: given, query }: Given = {}, sent?: unknown): readonly unknown[] => [
  ...partsOf(path, given),
  ...(query && Object.keys(query).length > 0 ? [query] : []),
  ...(sent === undefined ? [] : [sent]),
]

/** The key of everything that is asked below an address. */
export const below = (start: Start, given: Given['path'] = {}): readonly string[] => partsOf(start, given)

/** Everything that is read of a case, so that one invalidation after an act reaches every part of its pages. */
export const caseKey = (number: string) => below('/api/incidents/{number}', { number })

/** A step of a case as it waits for its post. */
export const stepKey = ({ number, step, part }: StepAddress) =>
  part
    ? below('/api/incidents/{number}/steps/{step}/{part}', { number, step, part })
    : below('/api/incidents/{number}/steps/{step}', { number, step })

/** What is read beside the case and not anew with it: what is being typed is newer than any answer. */
export const typingKey = ({ number, step, part }: StepAddress, what: 'draft' | 'opened-by' | 'sheet') =>
  ['typing', number, step, part, what] as const

/** What saving a fact would bring about, by what would be sent: like it, beside the case, for it is asked anew with each change. */
export const triedKey = (number: string, fact: string, body: object) => ['tried', number, fact, body] as const

/** The key of a part of the pages that is fetched when it is first shown. */
export const partKey = (part: number) => ['part', part] as const
