import type { Blocks } from '@/lib/case-registry'
import MailServerAlarm from './mail-server-alarm'
import WaitingAppointments from './waiting-appointments'

/** So small that a file of their own, fetched on every page of everybody, would cost more. */
export const blocks: Blocks = { aboveTasks: WaitingAppointments, everywhere: MailServerAlarm }
