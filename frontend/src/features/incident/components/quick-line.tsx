import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { randomUuid } from '@/lib/secret-box'
import { useSpokenTime } from '@/lib/spoken-time'
import { thisMinute, useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { onEnter } from '@/ui/enter'
import { FormElement } from '@/ui/form-element'
import { inputStyle } from '@/ui/input-style'
import { PrivateNumbers } from '@/ui/private-numbers'
import { meant, SpokenTimeWords, type Half } from '@/ui/spoken-time-words'
import { useKeyboardGap } from '@/ui/use-keyboard-gap'
import { useMessage } from '@/ui/use-message'
import { addCourseEntry, courseActorsQuery, courseQuery, ENTRY_KINDS, type CourseEntry } from '../api'
import { refersToADay } from '../course-order'
import { guessKind } from '../guess-kind'
import { secondsTold, withSeconds } from '../seconds'

interface Props {
  number: string
  /** The day that 同日 and 翌日 refer to: that of the line entered last. */
  day: string | undefined
  onAdded: (entry: CourseEntry) => void
}

/** One line at the foot of the page, typed like a message: when (now, if nothing is said), who, what. Enter goes on to what was done, and there sends the line, which can be taken back. */
export function QuickLine({ number, day, onAdded }: Props) {
  const { t } = useTranslation()
  const say = useMessage()
  const dates = useDates()
  const queries = useQueryClient()
  const now = useServerNow()
  const gap = useKeyboardGap()
  const id = useId()
  const time = useRef<HTMLInputElement>(null)
  const who = useRef<HTMLInputElement>(null)
  const what = useRef<HTMLInputElement>(null)
  const key = useRef(randomUuid())
  const [typed, setTyped] = useState({ time: '', who: '', what: '' })
  const [half, setHalf] = useState<Half>(null)
  const [kind, setKind] = useState<CourseEntry['kind'] | ''>('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const answer = useSpokenTime(typed.time, refersToADay(typed.time) ? day : undefined)
  const understood = meant(answer, half)
  const actors = useQuery(courseActorsQuery(number)).data ?? []
  const guessed = guessKind(typed.what)

  function change(part: Partial<typeof typed>) {
    setTyped((before) => ({ ...before, ...part }))
    setRefused('')
    if (part.time !== undefined) setHalf(null)
  }

  async function send() {
    if (busy) return
    if (typed.what.trim() === '') return what.current?.focus()
    if (typed.time.trim() !== '' && !understood) {
      // A time that was misread must not be saved unseen: the line stays until its reading has been shown.
      if (answer)
        setRefused(
          t(
            answer.overnight
              ? 'ui.spokenTime.notConfirmed'
              : answer.otherwise
                ? 'incident.quick.half'
                : 'incident.quick.time',
          ),
        )
      return answer && time.current?.focus()
    }
    setBusy(true)
    try {
      const before = new Set(
        queries.getQueryData<CourseEntry[]>(courseQuery(number).queryKey)?.map((entry) => entry.id),
      )
      const entries = await addCourseEntry(number, key.current, {
        ...(understood ?? { startsAt: thisMinute(), openEnd: false }),
        actor: typed.who.trim(),
        what: withSeconds(typed.what.trim(), typed.time),
        kind: kind || guessed,
      })
      queries.setQueryData(courseQuery(number).queryKey, entries)
      key.current = randomUuid()
      setTyped({ time: '', who: typed.who, what: '' })
      setHalf(null)
      setKind('')
      const added = entries.filter((entry) => !before.has(entry.id)).at(-1)
      if (added) onAdded(added)
      what.current?.focus()
    } catch (thrown) {
      const problem = asProblem(thrown)
      setRefused(
        [
          ...new Set([
            ...problem.violations.map(({ message }) => message),
            ...(problem.violations.length ? [] : [say(problem.message)]),
          ]),
        ].join(' '),
      )
    } finally {
      setBusy(false)
    }
  }

  const label = 'text-dns-14B-130'
  return (
    <FormElement
      aria-label={t('incident.quick.title')}
      onSend={() => void send()}
      style={gap ? { bottom: gap } : undefined}
      className={`sticky z-10 -mx-4 mt-6 flex flex-col gap-1 border-t-2 border-key-900 bg-white px-4 pt-2 pb-3 print:hidden ${gap ? '' : 'bottom-14 md:bottom-0'}`}
    >
      {typed.time.trim() === '' ? (
        <p id={`${id}-words`} className="min-h-7 text-std-16N-170 text-solid-gray-800">
          <span aria-hidden="true">→ </span>
          {t('incident.quick.now', { now: dates.dateTime(now) })}
        </p>
      ) : (
        <SpokenTimeWords id={`${id}-words`} answer={answer} half={half} onHalf={setHalf} />
      )}
      {secondsTold(typed.time) && <p className="text-std-16N-170 text-solid-gray-800">{t('incident.quick.seconds')}</p>}
      {refused && (
        <p role="alert" className="text-std-16N-170 text-error-2">
          {refused}
        </p>
      )}
      {(['who', 'what'] as const).map((part) => (
        <PrivateNumbers key={part} text={typed[part]} onMask={(hidden) => change({ [part]: hidden })} />
      ))}
      <div className="grid grid-cols-2 items-end gap-2 md:grid-cols-[9rem_9rem_1fr_11rem_auto]">
        <div className="flex flex-col gap-1.5">
          <label htmlFor={`${id}-time`} className={label}>
            {t('incident.quick.time_')}
          </label>
          <input
            ref={time}
            id={`${id}-time`}
            value={typed.time}
            maxLength={60}
            autoComplete="off"
            placeholder={t('incident.quick.timeExample')}
            aria-describedby={`${id}-words`}
            onChange={(event) => change({ time: event.target.value })}
            onKeyDown={(event) => onEnter(event, () => who.current?.focus())}
            className={inputStyle(false, 'w-full px-3!')}
          />
        </div>
        <div className="flex flex-col gap-1.5">
          <label htmlFor={`${id}-who`} className={label}>
            {t('incident.course.actor')}
          </label>
          <input
            ref={who}
            id={`${id}-who`}
            value={typed.who}
            maxLength={200}
            autoComplete="off"
            list={`${id}-actors`}
            onChange={(event) => change({ who: event.target.value })}
            onKeyDown={(event) => onEnter(event, () => what.current?.focus())}
            className={inputStyle(false, 'w-full px-3!')}
          />
          <datalist id={`${id}-actors`}>
            {actors.map((actor) => (
              <option key={actor} value={actor}>
                {actor}
              </option>
            ))}
          </datalist>
        </div>
        <div className="col-span-2 flex flex-col gap-1.5 md:col-span-1">
          <label htmlFor={`${id}-what`} className={label}>
            {t('incident.course.what')}
          </label>
          <input
            ref={what}
            id={`${id}-what`}
            value={typed.what}
            maxLength={4000}
            autoComplete="off"
            enterKeyHint="send"
            onChange={(event) => change({ what: event.target.value })}
            onKeyDown={(event) => onEnter(event, () => void send())}
            className={inputStyle(false, 'w-full px-3!')}
          />
        </div>
        <div className="flex flex-col gap-1.5">
          <label htmlFor={`${id}-kind`} className={label}>
            {t('incident.course.kind')}
          </label>
          <select
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => setKind(event.target.value as typeof kind)}
            className={inputStyle(false, 'w-full px-2!')}
          >
            <option value="">{t('incident.quick.guessed', { kind: t(`incident.course.kinds.${guessed}`) })}</option>
            {ENTRY_KINDS.map((value) => (
              <option key={value} value={value}>
                {t(`incident.course.kinds.${value}`)}
              </option>
            ))}
          </select>
        </div>
        <Button type="submit" busy={busy} className="min-h-12">
          {t('incident.course.save')}
        </Button>
      </div>
    </FormElement>
  )
}
