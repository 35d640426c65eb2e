import type { components } from './api-types'
import { client } from './http'
import type { StepAddress } from './step-address'

/** Who has taken a task: the name for colleagues of the same unit, else the post. */
export type Taker = components['schemas']['TaskTaker']

/** The task is mine from now on. */
export const takeStep = ({ number, step, part }: StepAddress) =>
  part
    ? client.POST('/api/incidents/{number}/steps/{step}/{part}/taking', { params: { path: { number, step, part } } })
    : client.POST('/api/incidents/{number}/steps/{step}/taking', { params: { path: { number, step } } })

/** The task waits at its post again. */
export const giveStepBack = ({ number, step, part }: StepAddress) =>
  part
    ? client.DELETE('/api/incidents/{number}/steps/{step}/{part}/taking', { params: { path: { number, step, part } } })
    : client.DELETE('/api/incidents/{number}/steps/{step}/taking', { params: { path: { number, step } } })

/** I take the task over from the colleague who has had it since then; who that is must not have changed meanwhile. */
export const takeStepOver = ({ number, step, part }: StepAddress, takenAt: string) =>
  part
    ? client.POST('/api/incidents/{number}/steps/{step}/{part}/taking/over', {
        params: { path: { number, step, part } },
        body: { takenAt },
      })
    : client.POST('/api/incidents/{number}/steps/{step}/taking/over', {
        params: { path: { number, step } },
        body: { takenAt },
      })
