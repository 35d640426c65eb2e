import { useState } from 'react'
import { asProblem } from '@/lib/problem'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import { useMessage } from '@/ui/use-message'
import { useChange } from './use-change'

interface Props {
  label: string
  title: string
  /** What will happen. */
  text: string
  danger?: boolean
  kind?: 'primary' | 'tertiary'
  act: () => Promise<unknown>
  /** What is said when it has happened. */
  done: string
}

/** A button that asks before it acts, and says a refusal where it was asked. */
export function ConfirmButton({ label, title, text, danger = false, kind = 'tertiary', act, done }: Props) {
  const say = useMessage()
  const changed = useChange()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [busy, setBusy] = useState(false)

  async function go() {
    setBusy(true)
    try {
      await act()
      setAsking(false)
      await changed(done)
    } catch (thrown) {
      const { violations, message } = asProblem(thrown)
      setRefusal(violations[0]?.message ?? say(message))
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button
        kind={kind}
        onClick={() => {
          setRefusal('')
          setAsking(true)
        }}
      >
        {label}
      </Button>
      <Dialog open={asking} title={title} onClose={() => setAsking(false)}>
        {refusal && <Notice kind="error" title={refusal} role="alert" className="mb-4" />}
        <p className="mb-4">{text}</p>
        <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void go()}>
          {label}
        </Button>
      </Dialog>
    </>
  )
}
