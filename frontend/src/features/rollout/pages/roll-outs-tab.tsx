import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { rollOutsQuery } from '../api'
import { RollOutCard } from '../components/roll-out-card'
import { SendForm } from '../components/send-form'

/** 横展開: what was sent from the case to other units, and who passed it on. */
export default function RollOutsTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const may = useMay(number)
  return (
    <QueryView query={useQuery(rollOutsQuery(number))}>
      {({ version, rollOuts }) => (
        <div className="flex flex-col gap-6">
          {rollOuts.length === 0 ? (
            <EmptyState title={t('rollout.none')}>
              {t(may('sendRollOut') ? 'rollout.noneText' : 'rollout.noneOthers')}
            </EmptyState>
          ) : (
            rollOuts.map((rollOut) => (
              <RollOutCard key={rollOut.id} number={number} version={version} rollOut={rollOut} />
            ))
          )}
          <div className="flex flex-wrap gap-3 print:hidden">
            {may('sendRollOut') && (
              <FormDialog
                kind={rollOuts.length === 0 ? 'primary' : 'secondary'}
                label={t('rollout.send')}
                title={t('rollout.send')}
                keep={`rollout ${number}`}
              >
                {(close) => <SendForm number={number} version={version} onDone={close} />}
              </FormDialog>
            )}
            {rollOuts.length > 0 && (
              <Button kind="secondary" onClick={() => window.print()}>
                {t('rollout.print')}
              </Button>
            )}
          </div>
        </div>
      )}
    </QueryView>
  )
}
