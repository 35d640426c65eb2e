import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { postLabel } from '@/lib/post-label'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { buttonStyle } from '@/ui/button-style'
import { Dialog } from '@/ui/dialog'
import { TextLink } from '@/ui/text-link'
import { WhyLink } from '../parts/why-link'
import type { Call } from '../api'
import { ToldForm } from './told-form'

/** A call to make now: whom, under which number, what about, and how to say that it was made. */
export function CallItem({ call, ofMany = false }: { call: Call; ofMany?: boolean }) {
  const { t } = useTranslation()
  const dates = useDates()
  const [recording, setRecording] = useState(false)
  const whom = t('clock.calls.whom', { post: postLabel(call.unitName, call.post) })
  return (
    <li className="rounded-12 border-2 border-l-8 border-warning-yellow-2 bg-white p-4 md:px-6">
      <p className="text-std-18B-160">{whom}</p>
      {call.number ? (
        <p className="my-2">
          <a href={`tel:${call.number}`} className={buttonStyle('secondary', 'text-std-18B-160!')}>
            {call.label} {call.number}
          </a>
        </p>
      ) : (
        <p className="my-2">{t('clock.calls.no')}</p>
      )}
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130 text-solid-gray-800">
        <div className="flex flex-wrap gap-x-2">
          <dt className="text-solid-gray-700">{t('clock.calls.about')}</dt>
          <dd>
            {ofMany && (
              <TextLink to={`/incidents/${call.incident}`} className="mr-3">
                {dates.caseLabel(call.incident)}
              </TextLink>
            )}
            {t(`clock.key.${call.key}`)}
            <span className="inline-block">
              {t('ui.inBrackets', { text: t('clock.limit', { at: dates.limit(call.limit) }) })}
            </span>{' '}
            <WhyLink number={call.incident} clock={call.clock} what={t(`clock.key.${call.key}`)} />
          </dd>
        </div>
        <div className="flex flex-wrap gap-x-2">
          <dt className="text-solid-gray-700">{t('clock.calls.since')}</dt>
          <dd>{dates.dateTime(call.openedAt)}</dd>
        </div>
      </dl>
      <p className="mt-3">
        <Button aria-label={`${whom}: ${t('clock.calls.record')}`} onClick={() => setRecording(true)}>
          {t('clock.calls.record')}
        </Button>
      </p>
      <Dialog
        open={recording}
        title={t('clock.calls.recordTitle')}
        keep={`call ${call.id}`}
        onClose={() => setRecording(false)}
      >
        {recording && <ToldForm call={call} onDone={() => setRecording(false)} />}
      </Dialog>
    </li>
  )
}
