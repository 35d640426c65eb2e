import { useTranslation } from 'react-i18next'
import { FormDialog } from '@/ui/form-dialog'
import { letHoldingGoOn, type Holding } from '../api'
import { ConfirmButton } from './confirm-button'
import { EndForm } from './end-form'
import { TakeBackForm } from './take-back-form'

/** What can be done with a holding: end it, correct or take back its end, take it back as a slip. A void one is over. */
export function HoldingActions({ holding, takesTwo }: { holding: Holding; takesTwo: boolean }) {
  const { t } = useTranslation()
  if (holding.state === 'VOID') return t('admin.none')
  const name = holding.displayName
  return (
    <div className="flex flex-wrap gap-2">
      <FormDialog
        kind="tertiary"
        label={t(holding.to ? 'admin.correctEnd' : 'admin.end')}
        title={t('admin.endTitle', { name })}
      >
        {(close) => <EndForm holding={holding} takesTwo={takesTwo} onDone={close} />}
      </FormDialog>
      {holding.to && (
        <ConfirmButton
          label={t('admin.goOn')}
          title={t('admin.goOnTitle', { name })}
          text={t(takesTwo ? 'admin.appointments.goOnText' : 'admin.goOnText')}
          act={() => letHoldingGoOn(holding.id)}
          done={t(takesTwo ? 'admin.appointments.longerAsked' : 'admin.goesOn')}
        />
      )}
      {holding.mayTakeBack && (
        <FormDialog kind="tertiary" label={t('admin.takeBack')} title={t('admin.takeBackTitle', { name })}>
          {(close) => <TakeBackForm holding={holding} onDone={close} />}
        </FormDialog>
      )}
    </div>
  )
}
