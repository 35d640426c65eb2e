import { toInputs } from '@/lib/dates'
import { makeDraftKeeper, type DraftKeeper } from '@/lib/draft-keeper'
import { takenUp } from '@/lib/draft-values'
import { asProblem, type Problem } from '@/lib/problem'
import { randomUuid } from '@/lib/secret-box'
import type { IncidentReceipt, ReportServer } from './api'
import { emptyAnswers, toRequest, type Answers, type Understood } from './answers'
import type { Draft } from './draft'
import { openLocalCopy, type LocalCopy } from './local-copy'
import { understood } from './understood'

/** What the page shows of the keeper. */
export interface KeeperState {
  draft: Draft
  /** The server cannot be reached; typing goes on, the device keeps it. */
  offline: boolean
  /** The server refuses to keep the draft; it can still be sent. */
  unsaved: boolean
  sending: boolean
  /** The draft was there when the page was opened. */
  resumed: boolean
  /** Another window sent or discarded this draft. */
  goneElsewhere: boolean
}

interface Surroundings {
  server: ReportServer
  storage: Storage
  account: string
  now: () => number
  /** Milliseconds: how long a pause in typing lasts, and when to try an unreachable server again. */
  pause?: number
  retry?: number
}

/** Keeps a first report at every keystroke: at once, sealed, on the device; after a short pause on the server; and sends it once. */
export class ReportKeeper {
  private readonly listeners = new Set<() => void>()
  private readonly keeper: DraftKeeper<Draft>
  private sent: Promise<IncidentReceipt> | undefined
  private wake: (() => void) | undefined
  private closed = false
  private typed: boolean

  private constructor(
    private readonly around: Required<Surroundings>,
    private readonly local: LocalCopy,
    private state: KeeperState,
  ) {
    this.typed = state.resumed
    this.keeper = makeDraftKeeper(
      (draft) => this.save(draft),
      (_, problem) => this.told(problem),
      { pause: around.pause, again: around.retry },
    )
  }

  /** Opens the newer of the server's draft and the device's, or begins a new one. Fails when the server cannot be reached. */
  static async open(surroundings: Surroundings): Promise<ReportKeeper> {
    const around = { pause: 800, retry: 3000, ...surroundings }
    const kept = await around.server.read()
    const local = await openLocalCopy(around.storage, around.account, kept.localKey, around.now())
    const copy = await local.read()
    // A copy that the server once had and has no more was sent or has expired.
    const usable = copy && (kept.draft || !copy.synced) ? copy : null
    if (copy && !usable) local.remove()
    const found = [kept.draft, usable]
      .filter((draft) => draft !== null)
      .sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))[0]
    const draft = found
      ? {
          answers: takenUp(emptyAnswers(toInputs(around.now()).date), found.answers),
          page: found.page,
          savedAt: found.savedAt,
          key: found.key,
        }
      : ReportKeeper.fresh(around.now())
    const keeper = new ReportKeeper(around, local, {
      draft,
      offline: false,
      unsaved: false,
      sending: false,
      resumed: !!found,
      goneElsewhere: false,
    })
    if (usable && found === usable && !usable.synced) keeper.keeper.type(draft)
    return keeper
  }

  private static fresh(now: number): Draft {
    return {
      answers: emptyAnswers(toInputs(now).date),
      page: '',
      savedAt: new Date(now).toISOString(),
      key: randomUuid(),
    }
  }

  /** Name of the copy on this device, to hear of another window's removal. */
  get localName(): string {
    return this.local.name
  }

  /** Something was answered, now or before the page was opened. */
  get begun(): boolean {
    return this.typed
  }

  readonly snapshot = (): KeeperState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private set(change: Partial<KeeperState>): void {
    this.state = { ...this.state, ...change }
    this.listeners.forEach((listener) => listener())
  }

  /** Takes the answers at each keystroke. */
  answer(answers: Answers): void {
    this.typed = true
    this.keep({ answers })
  }

  /** Takes the page on which the reporter stands; merely looking at the first page begins no draft. */
  turnTo(page: string): void {
    if (page === this.state.draft.page) return
    if (this.typed) this.keep({ page })
    else this.set({ draft: { ...this.state.draft, page } })
  }

  private keep(change: Partial<Draft>): void {
    if (this.closed || this.state.sending) return
    const draft = { ...this.state.draft, ...change, savedAt: new Date(this.around.now()).toISOString() }
    this.set({ draft })
    void this.local.write({ ...draft, synced: false })
    this.keeper.type(draft)
  }

  private async save(draft: Draft): Promise<string> {
    await this.around.server.write(draft)
    if (!this.closed && this.state.draft === draft) void this.local.write({ ...draft, synced: true })
    return draft.savedAt
  }

  private told(problem: Problem | undefined): void {
    const offline = problem?.connectionLost ?? false
    const unsaved = problem !== undefined && !offline && problem.status !== 401
    if (offline !== this.state.offline || unsaved !== this.state.unsaved) this.set({ offline, unsaved })
  }

  /** Tries at once what waits for the connection. */
  readonly reconnect = (): void => {
    if (this.wake) this.wake()
    else this.keeper.flush()
  }

  private understood(): Promise<Understood> {
    return understood(this.state.draft.answers, (text) => this.around.server.readTime(text))
  }

  /** What is not clear of the times that were typed in words; nothing while the server cannot be reached. */
  async unclear(): Promise<Problem | undefined> {
    try {
      await this.understood()
      return undefined
    } catch (thrown) {
      const problem = asProblem(thrown)
      return problem.violations.length > 0 ? problem : undefined
    }
  }

  /**
   * Sends the report and waits for the connection if need be, always under the same key. Pressing again gives the same
   * answer. A refusal is thrown and the draft stays.
   */
  send(): Promise<IncidentReceipt> {
    this.sent ??= this.deliver().catch((thrown: unknown) => {
      this.sent = undefined
      this.set({ sending: false })
      this.keeper.resume()
      throw thrown
    })
    return this.sent
  }

  private async deliver(): Promise<IncidentReceipt> {
    const idle = this.keeper.pause()
    this.set({ sending: true })
    const { key, answers } = this.state.draft
    for (;;) {
      try {
        const times = await this.understood()
        const receipt = await this.around.server.send(key, toRequest(answers, times))
        this.close()
        this.local.remove()
        // A save that is still under way would bring the draft back, so it is waited for.
        void idle.then(() => this.around.server.remove()).catch(() => undefined)
        return receipt
      } catch (thrown) {
        if (!asProblem(thrown).connectionLost) throw thrown
        this.set({ offline: true })
        await this.pauseBeforeRetry()
      }
    }
  }

  private pauseBeforeRetry(): Promise<void> {
    return new Promise((go) => {
      const timer = setTimeout(() => this.wake?.(), this.around.retry)
      this.wake = () => {
        clearTimeout(timer)
        this.wake = undefined
        go()
      }
    })
  }

  /** Throws the draft away here and on the server, and begins anew. */
  async discard(): Promise<void> {
    await this.keeper.forget()
    this.local.remove()
    this.typed = false
    this.set({ draft: ReportKeeper.fresh(this.around.now()), resumed: false })
    await this.around.server.remove().catch(() => undefined)
  }

  /** Another window has sent or discarded this draft: nothing more is written from here. */
  readonly leaveToOtherWindow = (): void => {
    if (this.closed || this.sent) return
    this.close()
    this.set({ goneElsewhere: true })
  }

  /** The reporter goes elsewhere: what the server has not heard yet is told at once. */
  leave(): void {
    this.keeper.flush()
    this.close()
  }

  /** Nothing is kept or sent any more. */
  close(): void {
    this.closed = true
    this.keeper.stop()
  }
}
