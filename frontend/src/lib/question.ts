import type { DataTag } from '@tanstack/react-query'
import type { paths } from './api-types'
import { client } from './http'
import { keyOf, type Given } from './query-keys'
import { noteServerNow } from './server-time'

type Asked = { [P in keyof paths]: paths[P] extends { get: { parameters: unknown } } ? P : never }[keyof paths]

/** What a question takes, by the contract: the names in its address and what is asked. */
type Params<P extends Asked> = Pick<
  paths[P]['get'] & { parameters: object },
  'parameters'
>['parameters'] extends infer All
  ? Pick<All, Extract<keyof All, 'path' | 'query'>>
  : never

/** What the application answers to it. */
export type Answer<P extends Asked> = paths[P]['get'] extends {
  responses: { 200: { content: { 'application/json': infer A } } }
}
  ? A
  : never

type Read<P extends Asked, R> = (asked: Promise<Answer<P>>) => Promise<R>
type Rest<P extends Asked, R> =
  object extends Params<P> ? [params?: Params<P>, read?: Read<P, R>] : [params: Params<P>, read?: Read<P, R>]

/** An answer that states the application's clock sets ours. */
function told<T>(answer: T): T {
  const now = (answer as { serverNow?: unknown } | null)?.serverNow
  if (typeof now === 'string') noteServerNow(now)
  return answer
}

async function ask<P extends Asked>(path: P, params: object | undefined): Promise<Answer<P>> {
  const { data } = (await client.GET(path as never, { params } as never)) as { data: Answer<P> }
  return told(data)
}

/**
 * The question of an operation: how it is asked and under which key its answer lies, both told by address and parameters.
 * `read` says what a refusal means, where it means something.
 */
export function question<P extends Asked, R = Answer<P>>(path: P, ...[params, read]: Rest<P, R>) {
  return {
    queryKey: keyOf(path, params as Given | undefined) as DataTag<readonly unknown[], R, Error>,
    queryFn: () => (read ? read(ask(path, params)) : (ask(path, params) as Promise<R>)),
  }
}
