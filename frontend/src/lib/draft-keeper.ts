import { asProblem, type Problem } from './problem'

/** How the draft of a form stands: nothing typed yet, kept since, not kept because the application was not reached, or refused for good. */
export type DraftState = { kind: 'idle' } | { kind: 'saved'; at: string } | { kind: 'failed' } | { kind: 'refused' }

/** Done by somebody else, no longer of this post, gone, too long: asking again does not help. */
const FOR_GOOD = [403, 404, 409, 413]

/** When a draft is kept, in milliseconds. */
export interface Rhythm {
  /** After the last keystroke. */
  pause: number
  /** After a save that failed. */
  again: number
  /** The pause counts from the first keystroke instead: who goes on typing is kept meanwhile. */
  whileTyping?: boolean
}

const OF_FORMS: Rhythm = { pause: 2_000, again: 10_000 }

/** Keeps what is typed. */
export interface DraftKeeper<T> {
  /** Something was typed: kept after the pause. */
  type: (values: T) => void
  /** Nothing is kept from now on, and what is under way has ended: before the form is sent. */
  pause: () => Promise<void>
  /** The form was refused: goes on keeping, beginning with what was not kept. */
  resume: () => void
  /** Keeps at once what is not kept yet: the page is left. */
  flush: () => void
  /** What is not kept yet is let go, and what is under way has ended: the draft is thrown away and may be begun anew. */
  forget: () => Promise<void>
  /** The form was sent or its draft thrown away: nothing is kept any more. */
  stop: () => void
}

/** A keeper that saves by `save` (which gives the time) and says by `tell` how things stand, with what was the matter. One save at a time, the last values win. */
export function makeDraftKeeper<T>(
  save: (values: T) => Promise<string>,
  tell: (state: DraftState, problem?: Problem) => void,
  { pause, again, whileTyping }: Rhythm = OF_FORMS,
): DraftKeeper<T> {
  let waiting: { values: T } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let held = false
  let stopped = false

  function unset() {
    clearTimeout(timer)
    timer = undefined
  }

  function later(after: number) {
    unset()
    if (!held && !stopped) timer = setTimeout(() => void run(), after)
  }

  async function run(): Promise<void> {
    unset()
    if (running) return running
    if (!waiting || stopped) return
    const taken = waiting
    waiting = null
    running = save(taken.values).then(
      (at) => {
        if (!stopped) tell({ kind: 'saved', at })
      },
      (thrown: unknown) => {
        const problem = asProblem(thrown)
        const refused = FOR_GOOD.includes(problem.status)
        if (!refused) waiting ??= taken
        if (!stopped) tell({ kind: refused ? 'refused' : 'failed' }, problem)
      },
    )
    await running
    running = null
    if (waiting) later(waiting === taken ? again : pause)
  }

  return {
    type(values) {
      if (stopped) return
      waiting = { values }
      if (!whileTyping || timer === undefined) later(pause)
    },
    async pause() {
      held = true
      unset()
      await running
    },
    resume() {
      held = false
      if (waiting) later(pause)
    },
    flush() {
      if (!held) void run()
    },
    async forget() {
      waiting = null
      unset()
      await running
      waiting = null
      unset()
    },
    stop() {
      stopped = true
      waiting = null
      unset()
    },
  }
}
