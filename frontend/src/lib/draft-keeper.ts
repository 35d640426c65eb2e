import { asProblem } from './problem'

/** How the draft of a form stands: nothing typed yet, kept since, not kept because the application was not reached, or refused for good. */
export type DraftState = { kind: 'idle' } | { kind: 'saved'; at: string } | { kind: 'failed' } | { kind: 'refused' }

/** Done by somebody else, no longer of this post, gone, too long: asking again does not help. */
const FOR_GOOD = [403, 404, 409, 413]

const PAUSE = 2_000
const AGAIN = 10_000

/** Keeps what is typed. */
export interface DraftKeeper<T> {
  /** Something was typed: kept two seconds after the last keystroke. */
  type: (values: T) => void
  /** Nothing is kept from now on, and what is under way has ended: before the form is sent. */
  pause: () => Promise<void>
  /** The form was refused: goes on keeping, beginning with what was not kept. */
  resume: () => void
  /** Keeps at once what is not kept yet: the page is left. */
  flush: () => void
  /** The form was sent or its draft thrown away: nothing is kept any more. */
  stop: () => void
}

/** A keeper that saves by `save` (which gives the time) and says by `tell` how things stand. One save at a time, the last values win. */
export function makeDraftKeeper<T>(save: (values: T) => Promise<string>, tell: (state: DraftState) => void): DraftKeeper<T> {
  let waiting: { values: T } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let held = false
  let stopped = false

  function later(pause: number) {
    clearTimeout(timer)
    if (!held && !stopped) timer = setTimeout(() => void run(), pause)
  }

  async function run(): Promise<void> {
    clearTimeout(timer)
    if (running) return running
    if (!waiting || stopped) return
    const taken = waiting
    waiting = null
    running = save(taken.values).then(
      (at) => { if (!stopped) tell({ kind: 'saved', at }) },
      (thrown: unknown) => {
        const refused = FOR_GOOD.includes(asProblem(thrown).status)
        if (!refused) waiting ??= taken
        if (!stopped) tell({ kind: refused ? 'refused' : 'failed' })
      },
    )
    await running
    running = null
    if (waiting) later(waiting === taken ? AGAIN : PAUSE)
  }

  return {
    type(values) {
      if (stopped) return
      waiting = { values }
      later(PAUSE)
    },
    async pause() {
      held = true
      clearTimeout(timer)
      await running
    },
    resume() {
      held = false
      if (waiting) later(PAUSE)
    },
    flush() {
      if (!held) void run()
    },
    stop() {
      stopped = true
      waiting = null
      clearTimeout(timer)
    },
  }
}
