import { asProblem } from '@/lib/problem'
import { useToast } from '@/ui/toast'
import { useMessage } from '@/ui/use-message'
import { useChange } from './use-change'

/** For a button that acts at once: says what has happened, or why it was refused. */
export function useAct() {
  const say = useMessage()
  const toast = useToast()
  const changed = useChange()
  return (work: Promise<string>) => void work.then(changed, (thrown: unknown) => toast(say(asProblem(thrown).message)))
}
