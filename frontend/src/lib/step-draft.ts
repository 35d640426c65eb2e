import { queryOptions } from '@tanstack/react-query'
import type { components } from './api-types'
import { client, data } from './http'
import { typingKey } from './query-keys'
import type { StepAddress } from './step-address'

type View = components['schemas']['StepDraftView']

async function read({ number, step, part }: StepAddress): Promise<View> {
  return part
    ? await data(
        client.GET('/api/incidents/{number}/steps/{step}/{part}/draft', { params: { path: { number, step, part } } }),
      )
    : await data(client.GET('/api/incidents/{number}/steps/{step}/draft', { params: { path: { number, step } } }))
}

/** The draft as it is when the form opens; a form opens without one where it cannot be read. */
export const stepDraftQuery = (address: StepAddress) =>
  queryOptions({
    queryKey: typingKey(address, 'draft'),
    queryFn: async () => {
      const { draft } = await read(address)
      return draft && Object.keys(draft.values).length > 0 ? draft : null
    },
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  })

/** Who else has just typed into the same form, asked again while it is open. */
export const openedByQuery = (address: StepAddress) =>
  queryOptions({
    queryKey: typingKey(address, 'opened-by'),
    queryFn: async () => (await read(address)).openedBy,
    gcTime: 0,
    refetchInterval: 20_000,
    retry: false,
  })

/** Keeps the draft; gives when. */
export async function saveStepDraft(
  { number, step, part }: StepAddress,
  body: { values: Record<string, unknown>; form: string },
): Promise<string> {
  const saved = part
    ? await data(
        client.PUT('/api/incidents/{number}/steps/{step}/{part}/draft', {
          params: { path: { number, step, part } },
          body,
        }),
      )
    : await data(client.PUT('/api/incidents/{number}/steps/{step}/draft', { params: { path: { number, step } }, body }))
  return saved.savedAt
}

/** Throws the draft away. */
export async function discardStepDraft({ number, step, part }: StepAddress): Promise<void> {
  await (part
    ? client.DELETE('/api/incidents/{number}/steps/{step}/{part}/draft', { params: { path: { number, step, part } } })
    : client.DELETE('/api/incidents/{number}/steps/{step}/draft', { params: { path: { number, step } } }))
}
