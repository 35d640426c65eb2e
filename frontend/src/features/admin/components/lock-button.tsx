import { useTranslation } from 'react-i18next'
import { lock, unlock, type Account } from '../api'
import { ConfirmButton } from './confirm-button'

/** Locks an account after asking, or unlocks it. */
export function LockButton({ account }: { account: Account }) {
  const { t } = useTranslation()
  const word = account.locked ? 'unlock' : 'lock'
  return (
    <ConfirmButton
      label={t(`admin.${word}`)}
      title={t(`admin.${word}Title`, { name: account.displayName })}
      text={t(`admin.${word}Text`)}
      danger={!account.locked}
      act={() => (account.locked ? unlock(account.id) : lock(account.id))}
      done={t(`admin.${word}ed`)}
    />
  )
}
