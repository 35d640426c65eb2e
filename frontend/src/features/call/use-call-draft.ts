import { useCallback, useEffect, useRef, useState } from 'react'
import { randomUuid } from '@/lib/secret-box'
import { serverNow } from '@/lib/server-time'
import type { CallAnswers } from './answers'
import { discardCallDraft, saveCallDraft, type CallDraft } from './api'

const EVERY = 2000

/** Keeps the call on the server every two seconds while it is being typed, and at once when the page is left. */
export function useCallDraft(kept: CallDraft | null, empty: () => CallAnswers) {
  const [answers, setAnswers] = useState<CallAnswers>(() => kept?.answers ?? empty())
  const [savedAt, setSavedAt] = useState(kept?.savedAt)
  const [unsaved, setUnsaved] = useState(false)
  const key = useRef(kept?.key ?? randomUuid())
  const latest = useRef(answers)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef(false)
  const again = useRef<() => void>(() => {})

  const save = useCallback(async () => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    if (sent.current) return
    const at = new Date(serverNow()).toISOString()
    try {
      await saveCallDraft({ answers: latest.current, savedAt: at, key: key.current })
      setSavedAt(at)
      setUnsaved(false)
    } catch {
      setUnsaved(true)
      waiting.current ??= setTimeout(() => again.current(), EVERY)
    }
  }, [])

  useEffect(() => {
    again.current = () => void save()
  }, [save])

  useEffect(() => {
    const leave = () => { if (waiting.current) void save() }
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [save])

  /** Takes the answers at each keystroke. */
  const change = useCallback((part: Partial<CallAnswers>) => {
    latest.current = { ...latest.current, ...part }
    setAnswers(latest.current)
    waiting.current ??= setTimeout(() => void save(), EVERY)
  }, [save])

  /** Nothing is kept any more: it was sent. */
  const close = useCallback(() => {
    sent.current = true
    clearTimeout(waiting.current)
    waiting.current = undefined
  }, [])

  const discard = useCallback(async () => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    await discardCallDraft()
    key.current = randomUuid()
    latest.current = empty()
    setAnswers(latest.current)
    setSavedAt(undefined)
  }, [empty])

  return { answers, change, savedAt, unsaved, draftKey: key, close, discard, resumed: kept !== null }
}
