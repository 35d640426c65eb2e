import { lazy, type ComponentType } from 'react'
import type { Blocks } from '@/lib/case-registry'
import MailServerAlarm from './mail-server-alarm'
import WaitingAppointments from './waiting-appointments'

/** So small that a file of their own, fetched on every page of everybody, would cost more. */
const here = (component: ComponentType) => lazy(async () => ({ default: component }))

export const blocks: Blocks = {
  aboveTasks: here(WaitingAppointments),
  everywhere: here(MailServerAlarm),
}
