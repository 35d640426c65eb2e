import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { orderedBy, useToldTime } from '@/lib/told-time'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { LinkButton } from '@/ui/link-button'
import { Notice } from '@/ui/notice'
import { Timeline } from '@/ui/timeline'
import type { CustodyChain, CustodyEntry } from '../api'
import { CustodyForm } from './custody-form'

/** One holder in the words of the chain. */
function Holder({ entry }: { entry: CustodyEntry }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="text-std-16B-170">
        {entry.holder}
        {t('ui.inBrackets', { text: entry.place })}
      </p>
      <p>
        {[
          entry.receivedFrom && t('evidence.custody.receivedOf', { from: entry.receivedFrom }),
          t(entry.sealed ? 'evidence.custody.seal' : 'evidence.custody.noSeal'),
        ]
          .filter(Boolean)
          .join('　')}
      </p>
      <p className="whitespace-pre-line">{entry.condition}</p>
      {entry.photos.length > 0 && (
        <p>
          {t('evidence.custody.photo', {
            ids: entry.photos.map((id) => t('evidence.number', { id })).join(t('ui.and')),
          })}
        </p>
      )}
    </>
  )
}

function Chain({ chain, onRecord }: { chain: CustodyChain; onRecord: (() => void) | undefined }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const current = chain.entries.at(-1)
  return (
    <section className="border-t border-solid-gray-420 pt-4">
      <h3 className="text-std-17B-170">{chain.label}</h3>
      {current ? (
        <p className="mt-1">
          {t('evidence.custody.current')}
          {t('ui.colon')}
          <strong>{current.holder}</strong>
          {t('evidence.custody.keptAt', { place: current.place, since: told.whole(current.since) })}
        </p>
      ) : (
        <p className="mt-1">{t('evidence.custody.nobody')}</p>
      )}
      {onRecord && (
        <p className="mt-3">
          <Button kind="secondary" onClick={onRecord}>
            {t(current ? 'evidence.custody.handOver' : 'evidence.custody.begin')}
          </Button>
        </p>
      )}
      {chain.entries.length > 0 && (
        <div className="mt-4" role="group" aria-label={t('evidence.custody.chain')}>
          <Timeline
            entries={chain.entries.map((entry) => ({
              key: String(entry.number),
              at: orderedBy(entry.since),
              day: told.day(entry.since),
              when: told.hours(entry.since),
              content: <Holder entry={entry} />,
            }))}
          />
        </div>
      )}
    </section>
  )
}

/** 保管: who has each thing that was found, the present holder first, and how it came there. */
export function CustodyCard({
  number,
  chains,
  found,
  running,
}: {
  number: string
  chains: readonly CustodyChain[]
  found: boolean
  running: boolean
}) {
  const { t } = useTranslation()
  const mayRecord = useMay(number)('recordCustody') && running
  const [recording, setRecording] = useState<CustodyChain>()
  const wanted = found && chains.every(({ entries }) => entries.length === 0)
  return (
    <Card title={t('evidence.custody.title')}>
      <div className="flex flex-col gap-4">
        {wanted ? (
          <Notice kind="warning" title={t('evidence.custody.foundTitle')}>
            {t('evidence.custody.foundText')}
          </Notice>
        ) : (
          <p>{t('evidence.custody.intro')}</p>
        )}
        {chains.length === 0 && (
          <div>
            <p className="mb-3">{t('evidence.custody.noMedium')}</p>
            <LinkButton to={`/incidents/${number}`}>{t('evidence.custody.toOverview')}</LinkButton>
          </div>
        )}
        {chains.map((chain) => (
          <Chain key={chain.medium} chain={chain} onRecord={mayRecord ? () => setRecording(chain) : undefined} />
        ))}
      </div>
      <Dialog
        open={!!recording}
        title={t('evidence.custody.formTitle', { label: recording?.label ?? '' })}
        keep={`custody-${recording?.medium}`}
        onClose={() => setRecording(undefined)}
      >
        {recording && <CustodyForm number={number} chain={recording} onDone={() => setRecording(undefined)} />}
      </Dialog>
    </Card>
  )
}
