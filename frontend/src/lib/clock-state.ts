import type { components } from './api-types'

type ClockState = components['schemas']['ClockView']['state']

/** Whether a clock of this state still waits for its act; a provisional one 暫定 runs as any other. */
export const runs = (state: ClockState): state is 'RUNNING' | 'PROVISIONAL' => state === 'RUNNING' || state === 'PROVISIONAL'
