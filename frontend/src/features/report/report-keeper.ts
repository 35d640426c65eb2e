import { asProblem } from '@/lib/problem'
import { randomUuid } from '@/lib/secret-box'
import type { IncidentReceipt, ReportServer } from './api'
import { emptyAnswers, toRequest, type Answers } from './answers'
import type { Draft } from './draft'
import { openLocalCopy, type LocalCopy } from './local-copy'

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

/** Keeps a draft at every keystroke: at once, sealed, on the device; after a short pause on the server; and sends it once. */
export class DraftKeeper {
  private readonly listeners = new Set<() => void>()
  private saving: ReturnType<typeof setTimeout> | undefined
  private inFlight: Promise<void> = Promise.resolve()
  private sent: Promise<IncidentReceipt> | undefined
  private wake: (() => void) | undefined
  private closed = false
  private typed: boolean

  private constructor(private readonly around: Required<Surroundings>, private readonly local: LocalCopy, private state: KeeperState) {
    this.typed = state.resumed
  }

  /** Opens the newer of the server's draft and the device's, or begins a new one. Fails when the server cannot be reached. */
  static async open(surroundings: Surroundings): Promise<DraftKeeper> {
    const around = { pause: 800, retry: 3000, ...surroundings }
    const kept = await around.server.read()
    const local = await openLocalCopy(around.storage, around.account, kept.localKey, around.now())
    const copy = await local.read()
    // A copy that the server once had and has no more was sent or has expired.
    const usable = copy && (kept.draft || !copy.synced) ? copy : null
    if (copy && !usable) local.remove()
    const found = [kept.draft, usable].filter((draft) => draft !== null).sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))[0]
    const draft = found
      ? { answers: found.answers, page: found.page, savedAt: found.savedAt, key: found.key }
      : DraftKeeper.fresh(around.now())
    const keeper = new DraftKeeper(around, local, { draft, offline: false, unsaved: false, sending: false, resumed: !!found, goneElsewhere: false })
    if (usable && found === usable && !usable.synced) keeper.saveSoon(0)
    return keeper
  }

  private static fresh(now: number): Draft {
    const savedAt = new Date(now).toISOString()
    const today = new Date(now + 9 * 60 * 60 * 1000).toISOString().slice(0, 10)
    return { answers: emptyAnswers(today), page: '', savedAt, key: randomUuid() }
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
    this.saveSoon(this.around.pause)
  }

  private saveSoon(delay: number): void {
    clearTimeout(this.saving)
    this.saving = setTimeout(() => {
      this.saving = undefined
      this.inFlight = this.inFlight.then(() => this.save())
    }, delay)
  }

  private async save(): Promise<void> {
    if (this.closed || this.sent) return
    const draft = this.state.draft
    try {
      await this.around.server.write(draft)
      if (this.closed || this.sent) return
      if (this.state.draft === draft) void this.local.write({ ...draft, synced: true })
      if (this.state.offline || this.state.unsaved) this.set({ offline: false, unsaved: false })
    } catch (thrown) {
      if (this.closed) return
      const { connectionLost, status } = asProblem(thrown)
      this.set({ offline: connectionLost, unsaved: !connectionLost && status !== 401 })
      if (!connectionLost) return
      if (!this.sent) this.saveSoon(this.around.retry)
    }
  }

  /** Tries at once what waits for the connection. */
  readonly reconnect = (): void => {
    if (this.wake) this.wake()
    else if (this.state.offline) this.saveSoon(0)
  }

  /**
   * Sends the report and waits for the connection if need be, always under the same key. Pressing again gives the same
   * answer. A refusal is thrown and the draft stays.
   */
  send(): Promise<IncidentReceipt> {
    this.sent ??= this.deliver().catch((thrown: unknown) => {
      this.sent = undefined
      this.set({ sending: false })
      throw thrown
    })
    return this.sent
  }

  private async deliver(): Promise<IncidentReceipt> {
    clearTimeout(this.saving)
    this.set({ sending: true })
    const { key, answers } = this.state.draft
    for (;;) {
      try {
        const receipt = await this.around.server.send(key, toRequest(answers))
        this.close()
        this.local.remove()
        // After a save that is still under way, or that would bring the draft back.
        void this.inFlight.then(() => this.around.server.remove()).catch(() => undefined)
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
    clearTimeout(this.saving)
    await this.inFlight
    this.local.remove()
    this.typed = false
    this.set({ draft: DraftKeeper.fresh(this.around.now()), resumed: false })
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
    const untold = this.saving !== undefined && !this.closed && !this.sent
    clearTimeout(this.saving)
    if (untold) void this.save()
    this.close()
  }

  /** Nothing is kept or sent any more. */
  close(): void {
    this.closed = true
    clearTimeout(this.saving)
  }
}
