import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '@/ui/conflict-notice'
import { useStepDone } from '@/ui/use-step-done'
import { useVersion } from '@/ui/use-version'
import type { CouncilView } from '../api'

/** Sends the next act with the version that was read, and says afterwards what has happened. */
export function useAct(view: CouncilView) {
  const done = useStepDone()
  const send = useVersion<CouncilView>(view.version, (current) => current.version)
  return async (act: (version: number) => Promise<unknown>, happened: string) => {
    await send(act)
    await done(happened)
  }
}

/** Where the report stood when the form was opened beside where it stands now, then the rows of the form. */
export function useStateRow(view: CouncilView): (current: unknown) => ConflictRow {
  const { t } = useTranslation()
  return (current) => ({
    label: t('council.state'),
    mine: t(`council.status.${view.status}`),
    theirs: t(`council.status.${(current as CouncilView).status}`),
  })
}
