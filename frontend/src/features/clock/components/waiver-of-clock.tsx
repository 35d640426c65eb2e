import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import type { ClockLine } from '../api'
import { waiversQuery } from '../waivers'
import { AskWaiver, DecideWaiver } from './waiver-forms'

/** 免除 of one clock: what was asked and decided, and the next word of whoever has one; nothing where there is none. */
export function WaiverOfClock({ number, clock }: { number: string; clock: ClockLine }) {
  const { t } = useTranslation()
  const dates = useDates()
  const view = useQuery(waiversQuery(number)).data
  const [open, setOpen] = useState(false)
  const waiver = view?.waivers.findLast((one) => one.clock === clock.id)
  const mayAsk = view?.mayAsk.includes(clock.id) ?? false
  if (!waiver && !mayAsk) return null
  const decision = waiver?.decision
  const what = t(`clock.key.${clock.key}`)
  const label = waiver?.mayDecide ? t('clock.waiver.decideTitle') : t('clock.waiver.askTitle')
  return (
    <div className="mt-1 text-dns-16N-130 text-solid-gray-800">
      {waiver && (
        <p className="whitespace-pre-line wrap-break-word">
          {t(decision ? 'clock.waiver.asked' : 'clock.waiver.open', {
            post: waiver.askedPost,
            at: dates.dateTime(waiver.askedAt),
            reason: waiver.reason,
          })}
        </p>
      )}
      {decision && (
        <p className="whitespace-pre-line wrap-break-word">
          {t(decision.confirmed ? 'clock.waiver.wasConfirmed' : 'clock.waiver.wasRefused', {
            post: decision.post,
            at: dates.dateTime(decision.at),
          })}
          {decision.note && t('clock.waiver.withNote', { note: decision.note })}
        </p>
      )}
      {(waiver?.mayDecide || mayAsk) && (
        <p className="mt-1 print:hidden">
          <Button
            kind={waiver?.mayDecide ? 'secondary' : 'tertiary'}
            aria-label={`${what}: ${label}`}
            onClick={() => setOpen(true)}
          >
            {label}
          </Button>
        </p>
      )}
      <Dialog
        open={open}
        title={`${what}${t('clock.why.colon')}${label}`}
        keep={`waiver ${clock.id}`}
        onClose={() => setOpen(false)}
      >
        {open &&
          (waiver?.mayDecide ? (
            <DecideWaiver number={number} clock={clock.id} waiver={waiver} onDone={() => setOpen(false)} />
          ) : (
            <AskWaiver number={number} clock={clock.id} onDone={() => setOpen(false)} />
          ))}
      </Dialog>
    </div>
  )
}
