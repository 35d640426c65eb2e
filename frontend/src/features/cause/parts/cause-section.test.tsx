import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { KeepsTyping } from '@/ui/kept-typing'
import type { CauseAnalysis, CauseClass, CauseView, Hearing } from '../api'
import { CauseMoved } from './cause-moved'
import { CauseSection } from './cause-section'

const NUMBER = '2012-0001'
const one = (code: string, scheme: CauseClass['scheme'], words: string): CauseClass => ({
  code,
  scheme,
  words,
  atContractor: false,
  offered: true,
  names: [{ from: null, words }],
  endsOn: null,
})
const nothing = { answer: null, words: null }
const analysis = (over: Partial<CauseAnalysis> = {}): CauseAnalysis => ({
  version: 1,
  status: 'PRESUMED',
  sentence: '記録を付けずに使い、戻し忘れたと推定される。',
  whys: ['記録を付けなかった'],
  hypotheses: [{ text: '盗まれた', speaksFor: null, speaksAgainst: null, standing: 'OPEN' }],
  classes: ['OSAKA_2B'],
  primaryClass: 'OSAKA_2B',
  rule: { existed: nothing, known: nothing, followed: { answer: 'UNKNOWN', words: null }, permitted: nothing },
  log: { logSays: null, realitySays: null, conflict: null },
  investigator: null,
  harm: null,
  by: { account: 2, name: '佐藤 和子', post: '園長' },
  recordedAt: '2012-12-27T03:00:00Z',
  ...over,
})

let view: CauseView
let answer: () => unknown
let may: string[]
let hearings: Hearing[]
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

beforeEach(() => {
  view = {
    version: 0,
    versions: [],
    ofMerged: [],
    investigatorIsParty: false,
    classes: [
      one('OSAKA_2B', 'OSAKA', '２ｂ　規則を知っていたが、守らなかった'),
      one('OWN_HABIT', 'OWN', '不注意と慣れ'),
    ],
    logProposal: null,
  }
  answer = () => view
  may = ['recordCause', 'readHearings', 'recordHearing', 'withdrawHearing']
  hearings = []
  asked = standIn(({ method, path }) => {
    if (method !== 'GET') return answer()
    if (path.endsWith('/allowed-operations')) return may
    if (path.endsWith('/cause')) return view
    if (path.endsWith('/investigators')) return [{ account: 3, name: '中村 健一', post: '保育課 課長' }]
    return path.endsWith('/hearings') ? hearings : []
  })
})

const open = () =>
  openPage(
    <KeepsTyping>
      <CauseSection number={NUMBER} />
    </KeepsTyping>,
  )

async function write() {
  open()
  fireEvent.click(await screen.findByRole('button', { name: '原因を記録する' }))
  fireEvent.click(screen.getByRole('radio', { name: '推定している' }))
  type(/^外部に示す原因/, '戻し忘れたと推定される。')
}

describe('the cause of a case', () => {
  it('says what may be done while nothing is written, and to whoever writes nothing offers nothing', async () => {
    may = []
    open()

    expect(await screen.findByText('原因究明はまだ記録されていません')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.queryByText('聞き取りの記録')).toBeNull()
  })

  it('is sent as it was typed, with its only class as the primary one', async () => {
    await write()
    press('仮説を追加する')
    type(/^考えられること/, '盗まれた')
    press('なぜを追加する')
    type(/^なぜ1$/, '記録を付けなかった')
    fireEvent.click(screen.getByRole('checkbox', { name: '不注意と慣れ' }))
    press('原因を保存する')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]!.body).toMatchObject({
      version: 0,
      status: 'PRESUMED',
      sentence: '戻し忘れたと推定される。',
      hypotheses: [{ text: '盗まれた', standing: 'OPEN' }],
      whys: ['記録を付けなかった'],
      classes: ['OWN_HABIT'],
      primaryClass: 'OWN_HABIT',
      rule: { existed: { answer: null } },
    })
  })

  it('says at its field what was refused, and keeps what was typed', async () => {
    await write()
    await screen.findByRole('option', { name: '中村 健一（保育課 課長）' })
    type(/^調査者/, '3')
    answer = () =>
      refusal(400, {
        title: '入力を確かめてください。',
        violations: [
          { field: 'investigator', message: 'この人は当事者です。調査者には、当事者でない人を選んでください。' },
        ],
      })
    press('原因を保存する')

    await waitFor(() => expect(screen.getByLabelText(/^調査者/).getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getAllByText(/この人は当事者です/).length).toBeGreaterThan(0)
    expect(screen.getByDisplayValue('戻し忘れたと推定される。')).toBeTruthy()
  })

  it('shows what somebody else saved beside what was typed, and sends it over that when it is pressed again', async () => {
    await write()
    const theirs = { ...view, version: 1, versions: [analysis({ sentence: '棚の裏に落ちていた。' })] }
    answer = () =>
      refusal(409, { type: '/problems/saved-by-other', title: 'ほかの人が先に保存しました。', current: theirs })
    press('原因を保存する')

    const notice = await screen.findByRole('alert')
    expect(within(notice).getByText('棚の裏に落ちていた。')).toBeTruthy()
    expect(within(notice).getByText('戻し忘れたと推定される。')).toBeTruthy()
    answer = () => theirs
    press('原因を保存する')
    await waitFor(() => expect(sent()).toHaveLength(2))
    expect(sent()[1]!.body).toMatchObject({ version: 1, sentence: '戻し忘れたと推定される。' })
  })

  it('keeps what was typed when writing is put away, over the version that was open then', async () => {
    await write()
    press('書くのを中断する')
    press('書きかけの続きから書く')

    expect(screen.getByDisplayValue('戻し忘れたと推定される。')).toBeTruthy()
  })

  it('offers what the record of use says, and takes it only when that is pressed', async () => {
    view.logProposal = '使用記録には発覚までに6件の使用があり、全てに返却の記録がある。'
    await write()
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^使用記録が示すこと/).value).toBe('')
    press('使用記録から入れる')

    expect(screen.getByLabelText<HTMLTextAreaElement>(/^使用記録が示すこと/).value).toBe(view.logProposal)
  })

  it('tells unknown as unknown and leaves out what nobody was asked', async () => {
    view = { ...view, version: 2, versions: [analysis(), analysis({ version: 2, status: 'UNKNOWN', sentence: null })] }
    open()

    expect(await screen.findByText('不明')).toBeTruthy()
    expect(screen.getAllByText('分からない')).toHaveLength(2)
    expect(screen.queryByText('いいえ')).toBeNull()
    expect(screen.queryByText('規則はあったか')).toBeNull()
    expect(screen.getByText('前の版を見る（1件）')).toBeTruthy()
  })

  it('says that the investigator became a party', async () => {
    view = { ...view, version: 1, versions: [analysis()], investigatorIsParty: true }
    open()

    expect(await screen.findByText('調査者が当事者とされました')).toBeTruthy()
  })
})

describe('the cause of a merged case', () => {
  it('is read beside the one that stands, which nobody chose by merging', async () => {
    const there = analysis({ version: 3, sentence: '棚の裏に落ちていた。' })
    view = {
      ...view,
      version: 1,
      versions: [analysis()],
      ofMerged: [{ cameFrom: '2012-0007', became: null, analysis: there }],
    }
    open()

    expect(await screen.findByText('併合した平成24年度第7号で記録された原因')).toBeTruthy()
    expect(screen.getByText('棚の裏に落ちていた。')).toBeTruthy()
    expect(screen.getByText('記録を付けずに使い、戻し忘れたと推定される。')).toBeTruthy()
  })

  it('is told as such where it stands here', async () => {
    view = {
      ...view,
      version: 1,
      versions: [analysis()],
      ofMerged: [{ cameFrom: '2012-0007', became: 1, analysis: analysis() }],
    }
    open()

    expect(await screen.findByText('第1版は、併合した平成24年度第7号で記録されたものです。')).toBeTruthy()
    expect(screen.getAllByText('記録を付けずに使い、戻し忘れたと推定される。')).toHaveLength(1)
  })
})

describe('a hearing that was wrong', () => {
  const heard: Hearing = {
    id: 4,
    time: {
      startsOn: '2012-12-26',
      startsAt: '2012-12-26T01:00:00Z',
      startPart: null,
      startPrecision: 'MINUTE',
      startAbout: 'EXACTLY',
      endsOn: null,
      endsAt: null,
      endPart: null,
      endPrecision: null,
      endAbout: 'EXACTLY',
      openEnd: false,
      said: null,
      words: '10時',
      wholeWords: '平成24年12月26日（水）10時',
    } as unknown as Hearing['time'],
    person: '保育士Ａ',
    hearer: '園長',
    words: '戻したと思う。',
    by: { account: 2, name: '佐藤 和子', post: '園長' },
    recordedAt: '2012-12-26T02:00:00Z',
    withdrawal: null,
  }

  it('is withdrawn with a reason, which is kept when that is refused or put away', async () => {
    hearings = [heard]
    open()
    fireEvent.click(await screen.findByRole('button', { name: '取り消す' }))
    const dialog = () => within(document.querySelector('dialog[open]')!)
    const send = () => fireEvent.click(dialog().getByRole('button', { name: '取り消す' }))
    send()
    await waitFor(() =>
      expect(
        dialog()
          .getByLabelText(/^取り消す理由/)
          .getAttribute('aria-invalid'),
      ).toBe('true'),
    )
    fireEvent.change(dialog().getByLabelText(/^取り消す理由/), { target: { value: '別の事案の話だったため' } })
    answer = () => refusal(409, { title: 'この聞き取りの記録は、すでに取り消されています。' })
    send()
    expect(await dialog().findByText('この聞き取りの記録は、すでに取り消されています。')).toBeTruthy()
    fireEvent.click(dialog().getByRole('button', { name: '閉じる' }))
    fireEvent.click(screen.getByRole('button', { name: '取り消す' }))
    expect(dialog().getByDisplayValue('別の事案の話だったため')).toBeTruthy()
    answer = () => hearings
    send()

    await waitFor(() => expect(sent()).toHaveLength(2))
    expect(sent()[1]).toMatchObject({
      path: `/api/incidents/${NUMBER}/cause/hearings/4/withdrawal`,
      body: { reason: '別の事案の話だったため' },
    })
  })

  it('stays to be read, struck, with who withdrew it when and why', async () => {
    hearings = [
      {
        ...heard,
        withdrawal: {
          reason: '別の事案の話だったため',
          by: { account: 3, name: '中村 健一', post: '保育課 課長' },
          at: '2012-12-27T00:30:00Z',
        },
      },
    ]
    open()

    expect((await screen.findByText('戻したと思う。')).className).toContain('line-through')
    expect(screen.getByText(/12月27日.*保育課 課長 中村 健一が取消し。理由：別の事案の話だったため/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '取り消す' })).toBeNull()
  })
})

describe('a hearing', () => {
  it('is kept while its form is put away, and when it is refused', async () => {
    open()
    fireEvent.click(await screen.findByRole('button', { name: '聞き取りを記録する' }))
    type(/^日付/, '2012-12-26')
    type(/^時刻/, '10:00')
    type(/^聞き取った相手/, '保育士Ａ')
    type(/^聞き取った人/, '園長')
    type(/^聞き取った内容/, '戻したと思う。')
    press('閉じる')
    press('聞き取りを記録する')
    answer = () =>
      refusal(400, {
        title: '入力を確かめてください。',
        violations: [{ field: 'time.startsAt', message: '現在より後の日時は入力できません。' }],
      })
    press('記録する')

    expect((await screen.findAllByText(/現在より後の日時は入力できません/)).length).toBeGreaterThan(0)
    expect(screen.getByDisplayValue('戻したと思う。')).toBeTruthy()
  })
})

describe('an approved plan', () => {
  const approved = { status: 'PRESUMED', sentence: '戻し忘れたと推定される。', at: '2012-12-28T03:00:00Z' } as const
  const SAID = '承認の後で、原因の記録が変わりました'

  it('says that the cause says something else since', async () => {
    view = { ...view, version: 1, versions: [analysis({ status: 'CONFIRMED', recordedAt: '2013-01-10T03:00:00Z' })] }
    openPage(<CauseMoved number={NUMBER} approved={approved} />)

    expect(await screen.findByText(SAID)).toBeTruthy()
  })

  it.each([
    ['was written before', analysis({ status: 'CONFIRMED', recordedAt: '2012-12-27T03:00:00Z' })],
    ['says the same', analysis({ sentence: approved.sentence, recordedAt: '2013-01-10T03:00:00Z' })],
  ])('says nothing where the cause %s', async (_, standing) => {
    view = { ...view, version: 1, versions: [standing] }
    openPage(<CauseMoved number={NUMBER} approved={approved} />)

    await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/cause'))).toBe(true))
    expect(screen.queryByText(SAID)).toBeNull()
  })
})
