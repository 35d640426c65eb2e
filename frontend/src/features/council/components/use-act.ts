import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '@/ui/conflict-notice'
import { useStepDone } from '@/ui/use-step-done'
import { useVersion } from '@/ui/use-version'
import { command, type CouncilView } from '../api'

/** Sends the next act with the version that was read, and says afterwards what has happened. */
export function useAct(number: string, view: CouncilView) {
  const done = useStepDone()
  const send = useVersion<CouncilView>(view.version, (current) => current.version)
  return async (name: Parameters<typeof command>[1], body: object, happened: string) => {
    await send((version) => command(number, name, { ...body, version }))
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
