import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import { useMessage } from '@/ui/use-message'
import { lock, unlock, type Account } from '../api'
import { useChange } from './use-change'

/** Locks an account after asking, or unlocks it. */
export function LockButton({ account }: { account: Account }) {
  const { t } = useTranslation()
  const say = useMessage()
  const changed = useChange()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState('')
  const word = account.locked ? 'unlock' : 'lock'

  async function go() {
    try {
      await (account.locked ? unlock(account.id) : lock(account.id))
      setAsking(false)
      await changed(t(`admin.${word}ed`))
    } catch (thrown) {
      setRefusal(say(asProblem(thrown).message))
    }
  }

  return (
    <>
      <Button kind="tertiary" onClick={() => { setRefusal(''); setAsking(true) }}>{t(`admin.${word}`)}</Button>
      <Dialog open={asking} title={t(`admin.${word}Title`, { name: account.displayName })} onClose={() => setAsking(false)}>
        {refusal && <Notice kind="error" title={refusal} role="alert" className="mb-4" />}
        <p className="mb-4">{t(`admin.${word}Text`)}</p>
        <Button kind={account.locked ? 'primary' : 'danger'} onClick={() => void go()}>{t(`admin.${word}`)}</Button>
      </Dialog>
    </>
  )
}
