import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/lib/problem'
import type { SpokenTimeAnswer } from '@/lib/spoken-time'
import type { ToldTime } from '@/lib/told-time'
import { emptyAnswers, type Answers } from './answers'
import type { IncidentReceipt, KeptDraft, ReportServer } from './api'
import type { Draft } from './draft'
import { ReportKeeper } from './report-keeper'

const KEYS: Record<string, string> = { 'hoiku-a': btoa('a'.repeat(32)), 'hoiku-b': btoa('b'.repeat(32)) }
const RECEIPT: IncidentReceipt = {
  number: '2012-0001',
  label: '平成24年度第1号',
  knows: [],
  telephone: [],
  next: [],
  headReportLimit: null,
  headReportClock: null,
}
const EVENING = { startsOn: '2012-12-24', startPart: 'EVENING', wholeWords: '平成24年12月24日（月）夕方' } as ToldTime
const READINGS: Record<string, SpokenTimeAnswer> = {
  昨日の夕方: { understood: EVENING, otherwise: null, overnight: false, fault: null },
}
const NOON = Date.parse('2012-12-25T12:00:00+09:00')
const HOUR = 60 * 60 * 1000

/** A server that can lose its connection, and that makes one case of one key. */
class Office implements ReportServer {
  drafts = new Map<string, Draft>()
  cases = new Map<string, unknown>()
  down = false
  losesNextAnswer = false
  account = 'hoiku-a'

  private reach() {
    if (this.down) throw new Problem(0)
  }
  async read(): Promise<KeptDraft> {
    this.reach()
    return { draft: this.drafts.get(this.account) ?? null, localKey: KEYS[this.account]! }
  }
  async write(draft: Draft) {
    this.reach()
    this.drafts.set(this.account, draft)
  }
  async remove() {
    this.reach()
    this.drafts.delete(this.account)
  }
  async readTime(text: string) {
    this.reach()
    return READINGS[text] ?? { understood: null, otherwise: null, overnight: false, fault: 'time-not-understood' }
  }
  async send(key: string, report: unknown) {
    this.reach()
    this.cases.set(key, this.cases.get(key) ?? report)
    if (this.losesNextAnswer) {
      this.losesNextAnswer = false
      throw new Problem(0)
    }
    return RECEIPT
  }
}

let office: Office
let now: number
const keepers: ReportKeeper[] = []

async function open(account = 'hoiku-a', changes: { pause?: number; retry?: number } = {}) {
  office.account = account
  const keeper = await ReportKeeper.open({
    server: office,
    storage: localStorage,
    account,
    now: () => now,
    pause: 1,
    retry: 5,
    ...changes,
  })
  keepers.push(keeper)
  return keeper
}

function describing(text: string): Answers {
  const answers = emptyAnswers('2012-12-25')
  return { ...answers, what: { ...answers.what, description: text } }
}

const described = (keeper: ReportKeeper) => keeper.snapshot().draft.answers.what.description
const stored = () => Object.values({ ...localStorage }).join(' ')

beforeEach(() => {
  localStorage.clear()
  office = new Office()
  now = NOON
})
afterEach(() => keepers.splice(0).forEach((keeper) => keeper.close()))

describe('the draft of a first report', () => {
  it('begins with the day of Tokyo and leaves no trace before the first keystroke', async () => {
    now = Date.parse('2012-12-25T00:30:00+09:00')
    const keeper = await open()
    keeper.turnTo('noticed')

    expect(keeper.snapshot().draft.answers.noticed.date).toBe('2012-12-25')
    expect(office.drafts.size).toBe(0)
    expect(localStorage.length).toBe(0)
  })

  it('is on the device after every keystroke, though the server has not heard of it', async () => {
    const keeper = await open('hoiku-a', { pause: HOUR })
    keeper.answer(describing('カ'))
    keeper.answer(describing('カー'))
    keeper.answer(describing('カード'))
    await vi.waitFor(() => expect(localStorage.length).toBe(1))
    await vi.waitFor(async () => expect(described(await open())).toBe('カード'))
  })

  it('reaches the server after a pause in typing', async () => {
    const keeper = await open()
    keeper.answer(describing('カードがない'))
    keeper.turnTo('whose')

    await vi.waitFor(() =>
      expect(office.drafts.get('hoiku-a')).toMatchObject({
        page: 'whose',
        answers: { what: { description: 'カードがない' } },
      }),
    )
  })

  it('reaches the server when the reporter turns to something else at once', async () => {
    const keeper = await open('hoiku-a', { pause: HOUR })
    keeper.answer(describing('園長に呼ばれた'))
    keeper.leave()

    await vi.waitFor(() => expect(office.drafts.get('hoiku-a')?.answers.what.description).toBe('園長に呼ばれた'))
  })

  it('says when the server refuses to keep it, and goes on', async () => {
    const keeper = await open()
    const write = vi.spyOn(office, 'write').mockRejectedValue(new Problem(413, { title: '長すぎます' }))
    keeper.answer(describing('とても長い'))
    await vi.waitFor(() => expect(keeper.snapshot()).toMatchObject({ unsaved: true, offline: false }))

    write.mockRestore()
    keeper.answer(describing('短い'))
    await vi.waitFor(() => expect(keeper.snapshot().unsaved).toBe(false))
  })

  it('takes the newer of the two copies', async () => {
    const phone = await open()
    phone.answer(describing('電話で書いた'))
    await vi.waitFor(() => expect(office.drafts.size).toBe(1))
    now += 1000
    office.drafts.set('hoiku-a', {
      ...office.drafts.get('hoiku-a')!,
      answers: describing('机で書いた'),
      savedAt: new Date(now).toISOString(),
    })

    expect(described(await open())).toBe('机で書いた')
  })

  it('lies sealed on the device', async () => {
    const keeper = await open()
    keeper.answer(describing('園児の写真'))

    await vi.waitFor(() => expect(localStorage.length).toBe(1))
    expect(stored()).not.toContain('園児')
  })

  it('is never shown to the next user of a shared PC', async () => {
    const first = await open('hoiku-a')
    first.answer(describing('園児の写真'))
    await vi.waitFor(() => expect(office.drafts.size).toBe(1))
    first.close()

    const second = await open('hoiku-b')
    expect(second.snapshot().resumed).toBe(false)
    expect(described(second)).toBe('')

    // Not even where the stored text is moved under the other's name: the key is another.
    localStorage.setItem(second.localName, localStorage.getItem(first.localName)!)
    expect(described(await open('hoiku-b'))).toBe('')
  })

  it('is gone from the device after a day', async () => {
    const keeper = await open()
    keeper.answer(describing('昨日の入力'))
    await vi.waitFor(() => expect(localStorage.length).toBe(1))
    keeper.close()
    office.drafts.clear()

    now += 24 * HOUR + 1
    expect(described(await open('hoiku-b'))).toBe('')
    expect(localStorage.length).toBe(0)
  })

  it('does not come back from a device once it was sent from another', async () => {
    const desk = await open()
    desk.answer(describing('カードがない'))
    await vi.waitFor(async () => expect(office.drafts.size).toBe(1))
    desk.close()
    office.drafts.clear()

    const again = await open()
    expect(again.snapshot()).toMatchObject({ resumed: false })
    expect(again.snapshot().draft.key).not.toBe(desk.snapshot().draft.key)
  })
})

describe('a lost connection', () => {
  it('stops nobody from typing, and the server gets everything afterwards', async () => {
    const keeper = await open()
    office.down = true
    keeper.answer(describing('切れて'))
    await vi.waitFor(() => expect(keeper.snapshot().offline).toBe(true))
    const write = vi.spyOn(office, 'write')
    keeper.answer(describing('切れている間に書いた'))
    await vi.waitFor(() => expect(write.mock.calls.length).toBeGreaterThan(1))
    office.down = false

    await vi.waitFor(() => expect(keeper.snapshot().offline).toBe(false))
    expect(office.drafts.get('hoiku-a')!.answers.what.description).toBe('切れている間に書いた')
  })

  it('makes sending wait, then sends by itself', async () => {
    const keeper = await open()
    keeper.answer(describing('カードがない'))
    office.down = true
    const receipt = keeper.send()
    await vi.waitFor(() => expect(keeper.snapshot()).toMatchObject({ offline: true, sending: true }))
    office.down = false

    expect(await receipt).toEqual(RECEIPT)
    expect(office.cases.size).toBe(1)
  })

  it('does not report twice when only the answer was lost', async () => {
    const keeper = await open()
    keeper.answer(describing('カードがない'))
    office.losesNextAnswer = true

    expect(await keeper.send()).toEqual(RECEIPT)
    expect([...office.cases.keys()]).toEqual([keeper.snapshot().draft.key])
  })
})

describe('a time in words', () => {
  const noticed = (text: string): Answers => {
    const answers = emptyAnswers('2012-12-25')
    return { ...answers, noticed: { ...answers.noticed, roughly: true, words: { text, half: null } } }
  }

  it('is sent as it was understood', async () => {
    const keeper = await open()
    keeper.answer(noticed('昨日の夕方'))

    expect(await keeper.unclear()).toBeUndefined()
    await keeper.send()
    expect([...office.cases.values()]).toMatchObject([{ noticedAt: { time: EVENING, unknown: false } }])
  })

  it('that nobody understands is refused at its field, sends nothing and is kept', async () => {
    const keeper = await open()
    keeper.answer(noticed('さっき'))

    expect((await keeper.unclear())?.violations).toEqual([
      { field: 'noticedAt', message: 'ui.spokenTime.fault.time-not-understood' },
    ])
    await expect(keeper.send()).rejects.toThrow()
    expect(office.cases.size).toBe(0)
    expect(keeper.snapshot().draft.answers.noticed.words.text).toBe('さっき')
  })

  it('stops nobody while the connection is lost, and is understood before it is sent', async () => {
    const keeper = await open()
    keeper.answer(noticed('昨日の夕方'))
    office.down = true
    expect(await keeper.unclear()).toBeUndefined()
    const receipt = keeper.send()
    await vi.waitFor(() => expect(keeper.snapshot().offline).toBe(true))
    office.down = false

    expect(await receipt).toEqual(RECEIPT)
    expect([...office.cases.values()]).toMatchObject([{ noticedAt: { time: EVENING } }])
  })
})

describe('sending', () => {
  it('makes one case however often the button is pressed, and leaves no draft', async () => {
    const send = vi.spyOn(office, 'send')
    const keeper = await open()
    keeper.answer(describing('カードがない'))
    await vi.waitFor(() => expect(office.drafts.size).toBe(1))

    const receipts = await Promise.all([keeper.send(), keeper.send(), keeper.send()])

    expect(receipts).toEqual([RECEIPT, RECEIPT, RECEIPT])
    expect(send).toHaveBeenCalledOnce()
    expect(localStorage.length).toBe(0)
    await vi.waitFor(() => expect(office.drafts.size).toBe(0))
  })

  it('keeps the draft when the office refuses, and can be sent again', async () => {
    const keeper = await open()
    keeper.answer(describing('カードがない'))
    vi.spyOn(office, 'send').mockRejectedValueOnce(new Problem(400, { title: '入力を確認してください' }))

    await expect(keeper.send()).rejects.toThrow('入力を確認してください')
    expect(described(keeper)).toBe('カードがない')
    expect(await keeper.send()).toEqual(RECEIPT)
  })

  it('leaves the draft alone once another window has sent it', async () => {
    const keeper = await open()
    keeper.answer(describing('カードがない'))
    await vi.waitFor(() => expect(office.drafts.size).toBe(1))
    office.drafts.clear()
    keeper.leaveToOtherWindow()
    keeper.answer(describing('まだ書いている'))

    expect(keeper.snapshot().goneElsewhere).toBe(true)
    await expect(vi.waitFor(() => expect(office.drafts.size).toBe(1), { timeout: 50 })).rejects.toThrow()
  })
})
