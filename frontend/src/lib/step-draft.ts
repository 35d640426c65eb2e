import { queryOptions } from '@tanstack/react-query'
import type { components } from './api-types'
import { client, data } from './http'

/** The step whose form is kept. */
export interface StepAddress {
  number: string
  step: string
  part?: string
}

type View = components['schemas']['StepDraftView']

async function read({ number, step, part }: StepAddress): Promise<View> {
  return part
    ? await data<View>(client.GET('/api/incidents/{number}/steps/{step}/{part}/draft', { params: { path: { number, step, part } } }))
    : await data<View>(client.GET('/api/incidents/{number}/steps/{step}/draft', { params: { path: { number, step } } }))
}

/** The draft as it is when the form opens; a form opens without one where it cannot be read. */
export const stepDraftQuery = (address: StepAddress) => queryOptions({
  queryKey: ['step', address.number, address.step, address.part, 'draft'],
  queryFn: async () => {
    const { draft } = await read(address)
    return draft && Object.keys(draft.values as object).length > 0 ? { values: draft.values, form: draft.form, savedAt: draft.savedAt } : null
  },
  gcTime: 0,
  staleTime: Infinity,
  retry: false,
})

/** Who else has just typed into the same form, asked again while it is open. */
export const openedByQuery = (address: StepAddress) => queryOptions({
  queryKey: ['step', address.number, address.step, address.part, 'opened-by'],
  queryFn: async () => (await read(address)).openedBy,
  gcTime: 0,
  refetchInterval: 20_000,
  retry: false,
})

/** Keeps the draft; gives when. */
export async function saveStepDraft({ number, step, part }: StepAddress, body: { values: Record<string, unknown>; form: string }): Promise<string> {
  const saved = part
    ? client.PUT('/api/incidents/{number}/steps/{step}/{part}/draft', { params: { path: { number, step, part } }, body: body as never })
    : client.PUT('/api/incidents/{number}/steps/{step}/draft', { params: { path: { number, step } }, body: body as never })
  return (await data<components['schemas']['DraftSaved']>(saved as never)).savedAt
}

/** Throws the draft away. */
export async function discardStepDraft({ number, step, part }: StepAddress): Promise<void> {
  await (part
    ? client.DELETE('/api/incidents/{number}/steps/{step}/{part}/draft', { params: { path: { number, step, part } } })
    : client.DELETE('/api/incidents/{number}/steps/{step}/draft', { params: { path: { number, step } } }))
}
