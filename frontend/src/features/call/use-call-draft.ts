import { useCallback, useRef, useState } from 'react'
import type { Rhythm } from '@/lib/draft-keeper'
import { takenUp } from '@/lib/draft-values'
import { randomUuid } from '@/lib/secret-box'
import { serverNow } from '@/lib/server-time'
import { useDraftKeeper } from '@/lib/use-draft-keeper'
import type { CallAnswers } from './answers'
import { discardCallDraft, saveCallDraft, type CallDraft } from './api'

// During a call nobody stops typing, so a save that waits for a pause would come too late.
const RHYTHM: Rhythm = { pause: 2_000, again: 2_000, whileTyping: true }

/** Keeps the call on the server every two seconds while it is being typed, and at once when the page is left. */
export function useCallDraft(kept: CallDraft | null, empty: () => CallAnswers) {
  const [answers, setAnswers] = useState<CallAnswers>(() => takenUp(empty(), kept?.answers))
  const key = useRef(kept?.key ?? randomUuid())
  const latest = useRef(answers)
  const { keeper, state } = useDraftKeeper(
    useCallback(async (typed: CallAnswers) => {
      const savedAt = new Date(serverNow()).toISOString()
      await saveCallDraft({ answers: { ...typed }, savedAt, key: key.current })
      return savedAt
    }, []),
    RHYTHM,
  )
  const [begunAt, setBegunAt] = useState(kept?.savedAt)
  const [savedAt, setSavedAt] = useState(begunAt)
  if (state.kind === 'saved' && state.at !== savedAt) setSavedAt(state.at)

  /** Takes the answers at each keystroke. */
  const change = useCallback(
    (part: Partial<CallAnswers>) => {
      latest.current = { ...latest.current, ...part }
      setAnswers(latest.current)
      keeper.type(latest.current)
    },
    [keeper],
  )

  const discard = useCallback(async () => {
    await keeper.forget()
    await discardCallDraft()
    key.current = randomUuid()
    latest.current = empty()
    setAnswers(latest.current)
    setBegunAt(undefined)
  }, [empty, keeper])

  return {
    answers,
    change,
    savedAt,
    unsaved: state.kind === 'failed' || state.kind === 'refused',
    draftKey: key,
    close: keeper.stop,
    discard,
    resumed: kept !== null,
  }
}
