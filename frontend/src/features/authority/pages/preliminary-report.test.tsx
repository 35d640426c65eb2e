import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { ToastProvider } from '@/ui/toast'
import { Filings } from '../components/filings'
import PreliminaryReport from './preliminary-report'

const filing = (kind: string, items: { item: string; text: string }[], states: object[] = []) => ({
  kind,
  at: '2026-11-24T03:00:00Z',
  receiptNumber: null,
  note: null,
  unknown: { items: [], until: null },
  reporter: { body: null, jointlyWith: null },
  items,
  states,
  prevention: { done: null, toCome: null },
  causedBy: null,
  request: null,
  by: { account: 2, name: '加藤 由美', post: '情報公開課主査' },
})
const duty = (...filings: object[]) => ({
  part: 'D1',
  arose: '2026-11-23T03:00:00Z',
  dissolved: null,
  version: filings.length,
  fulfilled: false,
  filings,
  earlier: [],
  requests: [],
})
const PROPOSED = [
  ['SUMMARY', '名簿の紛失が判明した。'],
  ['reportingBody', '市長'],
  ['causedBy', 'BODY'],
  ['noticeState', 'DONE'],
  ['noticeTime', '令和8年11月24日（火）夕方'],
  ['PERSON_NOTICE', '延べ3名に連絡した。'],
  ['preventionDone', '・鍵を替えた。'],
]
const TIME = {
  startsOn: '2026-11-24',
  startsAt: null,
  startPart: 'EVENING',
  startPrecision: 'PART_OF_DAY',
  startAbout: 'EXACTLY',
  endsOn: null,
  endsAt: null,
  endPart: null,
  endPrecision: null,
  endAbout: 'EXACTLY',
  openEnd: false,
  said: '令和8年11月24日（火）夕方',
  dayWords: '令和8年11月24日（火）',
  words: '夕方',
  wholeWords: '令和8年11月24日（火）夕方',
}
const understood = { understood: TIME, otherwise: null, overnight: false, fault: null }
let sent: Asked[]
let answer: () => unknown
const posted = () => sent.filter(({ method, path }) => method === 'POST' && !path.endsWith('/spoken-time'))

async function open() {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <ToastProvider>
          <PreliminaryReport number="2026-0001" step="file-preliminary-report" part="D1" />
        </ToastProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  await screen.findByLabelText(/^概要/, { selector: 'textarea' })
}

const summary = () => screen.getByLabelText<HTMLTextAreaElement>(/^概要/, { selector: 'textarea' })
const check = () => fireEvent.click(screen.getByRole('checkbox', { name: 'この内容で正しい' }))
function send() {
  fireEvent.click(screen.getByRole('button', { name: '速報の提出を記録する' }))
}

beforeEach(() => {
  answer = () => ({ duties: [duty(filing('PRELIMINARY', []))] })
  sent = standIn(({ method, path }) =>
    path.endsWith('/spoken-time')
      ? understood
      : method === 'POST'
        ? answer()
        : path.endsWith('/authority')
          ? { duties: [duty()] }
          : path.includes('/proposals/')
            ? { texts: PROPOSED.map(([field, text]) => ({ field, text, from: ['FIRST_REPORT'], of: null })) }
            : path.endsWith('/clocks')
              ? { clocks: [], undated: [] }
              : { affectedPersons: null, judgements: [], ruled: [] },
  )
})

describe('filing a preliminary report', () => {
  it('begins with the items in the order of the form, from the records, and sends them as they were mended', async () => {
    await open()
    expect(summary().value).toBe('名簿の紛失が判明した。')
    expect(
      screen.getAllByRole('button', { name: /をコピーする$/ }).map((button) => button.getAttribute('aria-label')),
    ).toHaveLength(10)
    fireEvent.change(summary(), { target: { value: '名簿1冊の紛失が判明した。' } })
    check()
    send()

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({
      version: 0,
      items: [
        { item: 'SUMMARY', text: '名簿1冊の紛失が判明した。' },
        { item: 'PERSON_NOTICE', text: '延べ3名に連絡した。' },
      ],
    })
  })

  it('sends whose report it is and how far the items have come, from the records, with the time as it was told', async () => {
    await open()
    check()
    send()

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({
      reportingBody: '市長',
      causedBy: 'BODY',
      noticeState: 'DONE',
      noticeTime: { startsOn: '2026-11-24', startPart: 'EVENING' },
      publicationTime: null,
      preventionDone: '・鍵を替えた。',
    })
  })

  it('says at the field that a time cannot be, and keeps it as it was typed', async () => {
    const sentence = '現在より後の日時は入力できません。日時を確かめてください。'
    answer = () => refusal(400, { violations: [{ field: 'noticeTime.startsOn', message: sentence }] })
    await open()
    check()
    send()

    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0)
    const time = screen.getByLabelText<HTMLInputElement>(/^本人に対応した日時/)
    expect(time.value).toBe('令和8年11月24日（火）夕方')
    expect(time.getAttribute('aria-invalid')).toBe('true')
  })

  it('copies the state of an item with its text', async () => {
    const copied: string[] = []
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } })
    await open()
    fireEvent.click(screen.getByRole('button', { name: '本人への対応の実施状況をコピーする' }))

    await waitFor(() => expect(copied).toEqual(['済 令和8年11月24日（火）夕方\n延べ3名に連絡した。']))
  })

  it('says at the field that the receipt number is another filing’s, and keeps what was typed', async () => {
    const sentence = 'この受付番号は、別の提出の記録で使われています。'
    answer = () => refusal(400, { violations: [{ field: 'receiptNumber', message: sentence }] })
    await open()
    fireEvent.change(summary(), { target: { value: '直した文' } })
    fireEvent.change(screen.getByLabelText(/^受付番号/, { selector: 'input' }), { target: { value: '第12号' } })
    check()
    send()

    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0)
    expect(summary().value).toBe('直した文')
  })

  it('says at the item that its text is longer than the form takes, sends nothing and keeps it whole', async () => {
    const long = '置'.repeat(4001)
    await open()
    fireEvent.change(summary(), { target: { value: long } })
    check()
    send()

    await waitFor(() => expect(summary().getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getByText('4001 / 4000文字')).toBeTruthy()
    expect(document.getElementById(`${summary().id}-error`)?.textContent).toBe('4,000文字以内で入力してください。')
    expect(summary().value).toBe(long)
    expect(posted()).toEqual([])
  })

  it('asks at its field about a name in an item, and writes what is masked into it', async () => {
    const key = 'a'.repeat(64)
    const text = '阿部さんが名簿を紛失した。'
    answer = () =>
      refusal(422, {
        violations: [{ field: 'SUMMARY', message: '氏名かもしれない箇所があります。' }],
        toDecide: [
          {
            field: 'SUMMARY',
            pieces: [
              { text: '阿部さん', place: { key, doubt: 'NAMED', masked: '業務責任者Ａ', decision: null } },
              { text: 'が名簿を紛失した。', place: null },
            ],
          },
        ],
      })
    await open()
    fireEvent.change(summary(), { target: { value: text } })
    check()
    send()
    const mask = await screen.findByRole('button', { name: '阿部さん: 伏せる（「業務責任者Ａ」と書く）' })
    expect(summary().value).toBe(text)
    expect(summary().getAttribute('aria-invalid')).toBe('true')
    fireEvent.click(mask)
    expect(summary().value).toBe('業務責任者Ａが名簿を紛失した。')
    answer = () => ({ duties: [duty(filing('PRELIMINARY', []))] })
    send()

    await waitFor(() => expect(posted()).toHaveLength(2))
    expect(posted()[1]!.body).toMatchObject({
      items: [
        { item: 'SUMMARY', text: '業務責任者Ａが名簿を紛失した。' },
        { item: 'PERSON_NOTICE', text: '延べ3名に連絡した。' },
      ],
      names: [{ key, choice: 'MASK' }],
    })
  })

  it('leaves a text that somebody has gone on writing as it is, and lets the application mask it', async () => {
    const key = 'a'.repeat(64)
    answer = () =>
      refusal(422, {
        violations: [{ field: 'SUMMARY', message: '氏名かもしれない箇所があります。' }],
        toDecide: [
          {
            field: 'SUMMARY',
            pieces: [{ text: '内田さん', place: { key, doubt: 'NOT_REGISTERED', masked: null, decision: null } }],
          },
        ],
      })
    await open()
    fireEvent.change(summary(), { target: { value: '内田さん' } })
    check()
    send()
    const mask = await screen.findByRole('button', { name: '内田さん: 伏せる（「関係者」と書く）' })
    fireEvent.change(summary(), { target: { value: '内田さんが捜した。' } })
    fireEvent.click(mask)
    expect(summary().value).toBe('内田さんが捜した。')
    send()

    await waitFor(() => expect(posted()).toHaveLength(2))
    expect(posted()[1]!.body).toMatchObject({ names: [{ key, choice: 'MASK' }] })
  })

  it('shows the second clerk what was filed, item by item', async () => {
    answer = () =>
      refusal(409, { current: { duties: [duty(filing('PRELIMINARY', [{ item: 'SUMMARY', text: '先に出した文' }]))] } })
    await open()
    fireEvent.change(summary(), { target: { value: '後から書いた文' } })
    check()
    send()

    expect(await screen.findByText('先に出した文')).toBeTruthy()
    expect(summary().value).toBe('後から書いた文')
  })
})

describe('a report that is both', () => {
  const both = () => fireEvent.click(screen.getByRole('checkbox', { name: 'この報告は、確報を兼ねる' }))
  const fill = (label: RegExp) =>
    fireEvent.change(screen.getByLabelText(label, { selector: 'textarea' }), { target: { value: '報告する文' } })

  it('is filed as one report, once every item is told', async () => {
    await open()
    both()
    check()
    fireEvent.click(screen.getByRole('button', { name: '速報・確報を兼ねる報告の提出を記録する' }))
    const missing = await screen.findByLabelText(/^二次被害/, { selector: 'textarea' })
    await waitFor(() => expect(missing.getAttribute('aria-invalid')).toBe('true'))
    expect(posted()).toEqual([])
    expect(summary().value).toBe('名簿の紛失が判明した。')

    for (const label of [/^個人情報の項目/, /^本人の数/, /^原因/, /^二次被害/, /^公表の実施状況/]) fill(label)
    fireEvent.click(screen.getByRole('button', { name: '速報・確報を兼ねる報告の提出を記録する' }))
    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.path).toBe('/api/incidents/2026-0001/authority/D1/preliminary-and-final-report')
  })

  it('says at its field what is still planned, and keeps what was typed', async () => {
    const sentence =
      '確報を兼ねる報告では、済か予定なしを選んでください。予定や検討中のときは、速報として記録してください。'
    answer = () => refusal(400, { violations: [{ field: 'publicationState', message: sentence }] })
    await open()
    both()
    check()
    for (const label of [/^個人情報の項目/, /^本人の数/, /^原因/, /^二次被害/, /^公表の実施状況/]) fill(label)
    fireEvent.click(screen.getByRole('button', { name: '速報・確報を兼ねる報告の提出を記録する' }))

    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0)
    expect(summary().value).toBe('名簿の紛失が判明した。')
  })
})

it('compares an answer by what it says alone, and a supplement with the report before it', () => {
  render(
    <MemoryRouter>
      <Filings
        number="2026-0001"
        duty={
          duty(
            filing('FINAL', [
              { item: 'SUMMARY', text: '名簿の紛失' },
              { item: 'PERSONS', text: '約80名' },
            ]),
            filing('ADDITIONAL', [{ item: 'OTHER', text: '記録を添える。' }]),
            filing('SUPPLEMENT', [
              { item: 'SUMMARY', text: '名簿の紛失' },
              { item: 'PERSONS', text: '82名' },
            ]),
          ) as never
        }
      />
    </MemoryRouter>,
  )

  expect(screen.getByText('前回の報告（確報）から変わった項目：その他参考となる事項')).toBeTruthy()
  expect(screen.getByText('前回の報告（確報）から変わった項目：本人の数')).toBeTruthy()
})

it('marks in a report what the one before did not say', () => {
  const planned = { item: 'PUBLICATION', state: 'PLANNED', time: null }
  render(
    <MemoryRouter>
      <Filings
        number="2026-0001"
        duty={
          duty(
            filing('PRELIMINARY', [{ item: 'PERSONS', text: '約80名' }], [planned]),
            filing('FINAL', [{ item: 'PERSONS', text: '約120名' }], [{ ...planned, state: 'DONE', time: TIME }]),
          ) as never
        }
      />
    </MemoryRouter>,
  )

  const marked = (name: string) => [...document.querySelectorAll(name)].map(({ textContent }) => textContent).join('')
  expect(marked('ins')).toContain('120')
  expect(marked('del')).toContain('80')
  expect(marked('ins')).toContain('済')
  expect(marked('ins')).toContain('夕方')
  expect(screen.getAllByRole('link', { name: '入力用紙を開く' }).map((link) => link.getAttribute('href'))).toEqual([
    '/incidents/2026-0001/filings/D1/1/sheet',
    '/incidents/2026-0001/filings/D1/2/sheet',
  ])
})
