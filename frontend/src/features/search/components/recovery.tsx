import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import type { Recipient, SearchOfUnit } from '../api'
import { RecipientForm } from './recipient-form'
import { Recipients } from './recipients'
import { RecoveryActForm } from './recovery-act-form'
import { RecoveryEndForm } from './recovery-end-form'
import { ReturnedNotice } from './returned-notice'

type Open = { what: 'recipient'; recipient?: Recipient } | { what: 'act' }

/** 回収: to whom it went, what was done about each, and the proposal to end it. */
export function Recovery({ number, search }: { number: string; search: SearchOfUnit }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<number[]>([])
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const still = chosen.filter((one) => search.recipients.some((recipient) => recipient.number === one))
  return (
    <div className="flex flex-col gap-6">
      <ReturnedNotice search={search} />
      <p>{t('search.recoveryLead')}</p>
      <Card title={t('search.recipients')}>
        <Recipients
          search={search}
          before={({ number: one, name }) => (
            <label className="-m-2.5 grid size-11 shrink-0 cursor-pointer place-items-center">
              <input
                type="checkbox"
                aria-label={name}
                checked={still.includes(one)}
                className="size-6 accent-key-900"
                onChange={(event) =>
                  setChosen(event.target.checked ? [...still, one] : still.filter((other) => other !== one))
                }
              />
            </label>
          )}
          behind={(recipient) => (
            <Button
              kind="tertiary"
              className="shrink-0 whitespace-nowrap"
              aria-label={t('search.correctNamed', { name: recipient.name })}
              onClick={() => setOpen({ what: 'recipient', recipient })}
            >
              {t('search.correct')}
            </Button>
          )}
        />
        <p className="mt-4 flex flex-wrap gap-3">
          {search.recipients.length > 0 && (
            <Button onClick={() => setOpen({ what: 'act' })}>{t('search.addAct')}</Button>
          )}
          <Button kind="secondary" onClick={() => setOpen({ what: 'recipient' })}>
            {t('search.addRecipient')}
          </Button>
        </p>
      </Card>
      <Card title={t('search.recoveryEnd')}>
        <RecoveryEndForm key={search.version} number={number} search={search} />
      </Card>
      <Dialog
        open={open?.what === 'recipient'}
        title={t('search.recipient')}
        keep={`recipient ${search.part} ${open?.what === 'recipient' ? (open.recipient?.number ?? 'new') : ''}`}
        onClose={close}
      >
        {open?.what === 'recipient' && (
          <RecipientForm number={number} search={search} recipient={open.recipient} onDone={close} />
        )}
      </Dialog>
      <Dialog open={open?.what === 'act'} title={t('search.addAct')} keep={`act ${search.part}`} onClose={close}>
        {open?.what === 'act' && (
          <RecoveryActForm
            number={number}
            search={search}
            chosen={still}
            onDone={() => {
              setChosen([])
              close()
            }}
          />
        )}
      </Dialog>
    </div>
  )
}
