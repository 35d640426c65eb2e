import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { confidentialityQuery, type Confidentiality } from '../api'
import { ConfidentialityForm } from './confidentiality-form'
import { LiftForm } from './lift-form'

type Decided = Confidentiality['decisions'][number]

/** 取扱者限定: who knows of the case by which decision, and the decisions of those who may close and open it. */
export function ConfidentialityCard({ number }: { number: string }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const view = useQuery({ ...confidentialityQuery(number), enabled: may('readConfidentiality') }).data
  const [asking, setAsking] = useState<'make' | 'lift'>()
  const close = () => setAsking(undefined)
  if (!view || (!view.confidential && !may('makeConfidential'))) return null
  const [latest, ...earlier] = view.decisions
  const shownAbove = view.confidential && latest !== undefined
  const before = shownAbove ? earlier : view.decisions
  return (
    <Card title={t('incident.confidentiality.title')}>
      <p>{t(view.confidential ? 'incident.confidentiality.closed' : 'incident.confidentiality.open')}</p>
      {shownAbove && <Decision decided={latest} />}
      {may('makeConfidential') && (
        <div className="mt-4 flex flex-wrap gap-3 print:hidden">
          <Button kind="secondary" onClick={() => setAsking('make')}>
            {t(view.confidential ? 'incident.confidentiality.change' : 'incident.confidentiality.make')}
          </Button>
          {view.confidential && (
            <Button kind="secondary" onClick={() => setAsking('lift')}>
              {t('incident.confidentiality.lift')}
            </Button>
          )}
        </div>
      )}
      {before.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2">{t('incident.confidentiality.earlier')}</summary>
          <ul className="flex flex-col gap-4">
            {before.map((decided) => (
              <li key={decided.at}>
                <Decision decided={decided} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Dialog
        open={asking === 'make'}
        title={t(view.confidential ? 'incident.confidentiality.change' : 'incident.confidentiality.make')}
        keep="confidentiality"
        onClose={close}
      >
        {asking === 'make' && <ConfidentialityForm number={number} view={view} onDone={close} />}
      </Dialog>
      <Dialog
        open={asking === 'lift'}
        title={t('incident.confidentiality.lift')}
        keep="lift confidentiality"
        onClose={close}
      >
        {asking === 'lift' && <LiftForm number={number} view={view} onDone={close} />}
      </Dialog>
    </Card>
  )
}

function Decision({ decided }: { decided: Decided }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <div className="mt-3">
      <p className="text-std-16B-170">
        {decided.ground
          ? t(`incident.confidentiality.grounds.${decided.ground}`)
          : t('incident.confidentiality.wasLifted')}
      </p>
      {decided.words && <p className="whitespace-pre-line wrap-break-word">{decided.words}</p>}
      {decided.handlers.length > 0 && (
        <ul className="list-disc pl-5" aria-label={t('incident.confidentiality.handlers')}>
          {decided.handlers.map((handler) => (
            <li key={`${handler.post} ${handler.account}`}>
              {handler.name ? `${handler.label} ${handler.name}` : handler.label}
            </li>
          ))}
        </ul>
      )}
      <p className="text-dns-16N-130 text-solid-gray-700">
        {t('incident.confidentiality.by', {
          by: `${decided.byPost} ${decided.byName}`,
          at: dates.dateTime(decided.at),
        })}
      </p>
    </div>
  )
}
