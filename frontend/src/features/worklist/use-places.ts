import { hasRole, useSession } from '@/lib/session'
import { addressOf, type Task } from './api'

/** Where a task and its case are: 広報 sees no case, it has a page of its own for what it publishes. */
export function usePlaces() {
  const publishes = hasRole(useSession(), 'public-relations')
  const desk = (task: Task) => publishes && task.step === 'record-publication'
  return {
    ofTask: (task: Task) => (desk(task) ? `/publications/${task.incident}` : addressOf(task)),
    ofCase: (task: Task) => (desk(task) ? `/publications/${task.incident}` : `/incidents/${task.incident}`),
  }
}
