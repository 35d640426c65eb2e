import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { QueryView } from '@/ui/query-view'
import { mitigationsQuery, runs, type CaseOverview, type MitigatingFact } from '../api'
import { FactCard } from './fact-card'
import { MitigationForm } from './mitigation-form'
import { MitigationWithdrawal } from './mitigation-withdrawal'

/** 軽減する事情: what makes harm less likely, those that were withdrawn struck through with the reason. */
export function MitigationsCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const may = useMay(overview.number)
  const [withdrawn, setWithdrawn] = useState<number>()
  const open = runs(overview.status)
  const close = () => setWithdrawn(undefined)
  return (
    <FactCard
      title={t('incident.mitigation.title')}
      addLabel={open && may('addMitigatingFact') ? t('incident.mitigation.add') : undefined}
      addTitle={t('incident.mitigation.addTitle')}
      keep="mitigation"
      form={(done) => <MitigationForm overview={overview} onDone={done} />}
    >
      <QueryView query={useQuery(mitigationsQuery(overview.number))}>
        {(facts) =>
          facts.length === 0 ? (
            <p>{t('incident.mitigation.none')}</p>
          ) : (
            <ul className="flex flex-col gap-4">
              {facts.map((fact) => (
                <li key={fact.number}>
                  <Fact fact={fact} overview={overview} />
                  {open && fact.withdrawn === null && may('withdrawMitigatingFact') && (
                    <Button
                      kind="tertiary"
                      className="print:hidden"
                      aria-label={t('incident.mitigation.withdrawNth', { n: fact.number })}
                      onClick={() => setWithdrawn(fact.number)}
                    >
                      {t('incident.mitigation.withdraw')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <Dialog
        open={withdrawn !== undefined}
        title={t('incident.mitigation.withdrawTitle')}
        keep={`mitigation ${withdrawn}`}
        onClose={close}
      >
        {withdrawn !== undefined && <MitigationWithdrawal number={overview.number} fact={withdrawn} onDone={close} />}
      </Dialog>
    </FactCard>
  )
}

function Fact({ fact, overview }: { fact: MitigatingFact; overview: CaseOverview }) {
  const { t } = useTranslation()
  const label = overview.media.find(({ number }) => number === fact.medium)?.label
  const what =
    fact.kind === 'OTHER'
      ? fact.words
      : t(`incident.mitigation.choice.${fact.kind}`) + (fact.words ? t('ui.inBrackets', { text: fact.words }) : '')
  return (
    <>
      <p className={fact.withdrawn === null ? '' : 'line-through'}>{label ? `${label} ${what}` : what}</p>
      <p>
        {t('incident.mitigation.evidence')}
        {t('ui.colon')}
        {fact.evidence}
        {fact.attachment !== null && t('ui.inBrackets', { text: t('incident.find.file', { number: fact.attachment }) })}
      </p>
      {fact.withdrawn !== null && <p>{t('incident.mitigation.withdrawnBecause', { reason: fact.withdrawn })}</p>}
    </>
  )
}
