import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { ErrorSummary } from '@/ui/error-summary'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { useToast } from '@/ui/toast'
import { useMessage } from '@/ui/use-message'
import { endOtherSessions, endOwnSession, ownSessionsQuery, type OwnSession } from '../api'

/** Where one is logged in, and how to log out on a device that one left behind. */
export function OwnSessions() {
  const { t } = useTranslation()
  const say = useMessage()
  const toast = useToast()
  const queries = useQueryClient()
  const query = useQuery(ownSessionsQuery)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState({ message: '', round: 0 })

  async function end(ending: () => Promise<unknown>, done: string) {
    setBusy(true)
    try {
      // A login that has ended by itself needs no ending: that is no failure.
      await ending().catch((thrown: unknown) => {
        if (asProblem(thrown).status !== 404) throw thrown
      })
      setRefusal({ message: '', round: refusal.round })
      toast(done)
    } catch (thrown) {
      setRefusal({ message: say(asProblem(thrown).message), round: refusal.round + 1 })
    } finally {
      setBusy(false)
      await queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey })
    }
  }

  return (
    <QueryView query={query}>
      {(sessions) => (
        <>
          <ErrorSummary errors={refusal.message ? [{ message: refusal.message }] : []} round={refusal.round} />
          <p className="mb-3">{t('session.devicesText')}</p>
          <ul className="divide-y divide-solid-gray-420">
            {sessions.map((session) => (
              <Device
                key={session.id}
                session={session}
                busy={busy}
                onEnd={() => void end(() => endOwnSession(session.id), t('session.deviceEnded'))}
              />
            ))}
          </ul>
          {sessions.length > 2 && (
            <Button
              kind="secondary"
              className="mt-3"
              busy={busy}
              onClick={() => void end(endOtherSessions, t('session.othersEnded'))}
            >
              {t('session.endOthers')}
            </Button>
          )}
        </>
      )}
    </QueryView>
  )
}

function Device({ session, busy, onEnd }: { session: OwnSession; busy: boolean; onEnd: () => void }) {
  const { t } = useTranslation()
  const dates = useDates()
  const name = deviceName(session)
  const label = name ? t(name.key, name) : t('session.deviceUnknown')
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3">
      <div>
        <p className="text-std-16B-170">
          {label} {session.here && <StatusTag tone="active">{t('session.here')}</StatusTag>}
        </p>
        <p>{t('session.since', { at: dates.dateTime(session.since) })}</p>
        {!session.here && <p>{t('session.lastSeen', { at: dates.dateTime(session.lastSeen) })}</p>}
      </div>
      {!session.here && (
        <Button kind="secondary" busy={busy} onClick={onEnd} aria-label={t('session.endOf', { name: label })}>
          {t('session.end')}
        </Button>
      )}
    </li>
  )
}

/** The browser and its device, as far as they are known. */
function deviceName({ browser, system }: OwnSession) {
  if (browser && system) return { key: 'session.device', browser, system }
  if (browser || system) return { key: 'session.deviceHalf', name: browser || system }
  return null
}
