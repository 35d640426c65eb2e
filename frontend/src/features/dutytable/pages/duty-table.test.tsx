import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { State, Trial } from '../api'
import { Component as NewTablePage } from './new-table-page'
import { Component as TablePage } from './table-page'
import { AboveTasks } from '../above-tasks'

const row = (persons: number): State['table']['duty'][number] => ({
  number: 4,
  conditions: [
    {
      input: 'KNOWN_ON',
      words: [],
      comparisons: [{ sign: 'AT_LEAST', number: null, day: '2023-04-01' }],
      orUnknown: false,
    },
    { input: 'PERSONS', words: [], comparisons: [{ sign: 'OVER', number: persons, day: null }], orUnknown: true },
    { input: 'LEGAL_REGIME', words: ['ADMIN_ORGAN'], comparisons: [], orUnknown: false },
  ],
  ground: 'R4',
  facts: ['PERSONS'],
  days: 30,
  words: '規則43条4号',
})

const signed = (reason: string | null) => ({
  by: '情報 管理',
  byPost: 'システム管理者',
  at: '2026-11-24T05:00:00Z',
  reason,
})

const state: State = {
  version: 1,
  inForce: 1,
  table: {
    leak: [
      {
        number: 1,
        conditions: [{ input: 'KIND', words: ['WRONG_ENTRY'], comparisons: [], orUnknown: false }],
        leak: 'NONE',
        words: '',
      },
    ],
    duty: [row(100)],
  },
  versions: [
    {
      version: 1,
      validFrom: null,
      lastDay: null,
      state: 'IN_FORCE',
      title: null,
      proposed: null,
      adopted: null,
      withdrawn: null,
    },
  ],
  waiting: null,
  rejected: [],
}

const trial: Trial = {
  against: 1,
  differences: { leak: [], duty: [{ before: row(100), after: row(50) }] },
  cases: {
    askedOn: '2026-12-01',
    looked: 12,
    notLooked: 0,
    hidden: 2,
    cases: [
      {
        incident: '2026-0007',
        before: [],
        after: [
          {
            law: 'PROTECTION_ACT',
            grounds: [{ ground: 'R4', facts: ['PERSONS'], unknown: [], days: 30 }],
            firstBy: '2026-11-29T15:00:00Z',
            finalBy: '2026-12-24T15:00:00Z',
          },
        ],
      },
    ],
  },
}

const waiting = {
  id: 3,
  validFrom: '2026-12-01',
  title: '委員会規則第9号',
  proposed: signed('51人からになるため'),
  mayConfirm: true,
}

let shown: State
let refused: Response | undefined
let asked: Asked[]
const changes = () => asked.filter(({ method }) => method !== 'GET')

beforeEach(() => {
  shown = state
  refused = undefined
  asked = standIn(({ method, path }) => {
    if (path === '/api/duty-table') return shown
    if (path.endsWith('/trial') && (method === 'GET' || !refused)) return trial
    return refused
  })
})

/** Chooses a file as a browser does: jsdom lets nobody else make a list of files. */
function choose(content: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  const file = new File([content], '表.dmn', { type: 'text/xml' })
  file.text = () => Promise.resolve(content)
  const files = Object.create(FileList.prototype) as FileList
  Object.defineProperties(files, { 0: { value: file }, length: { value: 1 }, item: { value: () => file } })
  Object.defineProperty(input, 'files', { value: files, configurable: true })
  fireEvent.change(input)
}

async function write() {
  openPage(<NewTablePage />, {
    address: '/admin/duty-table/new',
    path: '/admin/duty-table/new',
    person: personWith('admin'),
  })
  await screen.findByLabelText(/告示・改正の名/)
  choose('<definitions/>')
  fireEvent.change(document.querySelector('#validFrom input[type=date]')!, { target: { value: '2026-12-01' } })
  fireEvent.change(screen.getByLabelText(/告示・改正の名/), { target: { value: '委員会規則第9号' } })
  fireEvent.change(screen.getByLabelText(/改定の理由/), { target: { value: '51人からになるため' } })
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

it('reads the table in words', async () => {
  openPage(<TablePage />, { person: personWith('auditor') })

  expect(await screen.findByText('本人の数（多く見て）：100人を超える・分からない')).toBeTruthy()
  expect(screen.getByText('規律の区分：行政機関等')).toBeTruthy()
  expect(screen.getByText('事故の種類：誤記載・誤登録')).toBeTruthy()
  expect(screen.getByRole('link', { name: '今の表を保存する' }).getAttribute('href')).toBe(
    '/api/duty-table/versions/1/file',
  )
  expect(screen.queryByRole('link', { name: '新しい表を提案' })).toBeNull()
})

it('tries a table before it is proposed, and says what it would do', async () => {
  await write()
  press('進行中の事案で試す')

  expect(await screen.findByText('進行中の12件のうち、3件で結果が違います。')).toBeTruthy()
  expect(screen.getByText('結果が違う事案のうち2件は、あなたが見られない事案のため表示しません。')).toBeTruthy()
  const cases = screen.getByRole('table', { name: '進行中の事案で試した結果' })
  expect(within(cases).getByText('報告義務なし')).toBeTruthy()
  expect(within(cases).getByText(/速報の期限/)).toBeTruthy()
  expect(changes().map(({ path }) => path)).toEqual(['/api/duty-table/trial'])

  press('この表を提案する')

  expect(await screen.findByText('別の画面')).toBeTruthy()
  expect(changes().at(-1)).toMatchObject({
    path: '/api/duty-table/changes',
    body: {
      file: '<definitions/>',
      validFrom: '2026-12-01',
      title: '委員会規則第9号',
      reason: '51人からになるため',
      version: 1,
    },
  })
})

it('puts a refusal beside the file and keeps what was entered', async () => {
  await write()
  refused = refusal(400, {
    title: '入力を確認してください。',
    violations: [{ field: 'file', message: '「報告義務」の表の4行目を直してください。' }],
  })
  press('進行中の事案で試す')

  await waitFor(() => expect(document.getElementById('file')!.getAttribute('aria-invalid')).toBe('true'))
  expect(screen.getAllByText('「報告義務」の表の4行目を直してください。').length).toBeGreaterThan(0)
  expect(screen.getByLabelText<HTMLInputElement>(/告示・改正の名/).value).toBe('委員会規則第9号')
  expect(screen.getByLabelText<HTMLTextAreaElement>(/改定の理由/).value).toBe('51人からになるため')
  expect(screen.queryByRole('button', { name: 'この表を提案する' })).toBeNull()
})

it('tries anew what was changed after the trial', async () => {
  await write()
  press('進行中の事案で試す')
  await screen.findByRole('button', { name: 'この表を提案する' })

  fireEvent.change(document.querySelector('#validFrom input[type=date]')!, { target: { value: '2027-01-01' } })

  expect(await screen.findByRole('button', { name: '進行中の事案で試す' })).toBeTruthy()
})

it('says whose version came first', async () => {
  await write()
  press('進行中の事案で試す')
  await screen.findByRole('button', { name: 'この表を提案する' })
  refused = refusal(409, {
    type: '/problems/saved-by-other',
    title: '先に保存した人がいます。',
    current: { version: 2 },
  })
  press('この表を提案する')

  expect(await screen.findByText('第2版')).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>(/改定の理由/).value).toBe('51人からになるため')
})

it('shows the second person everything, who adopts it', async () => {
  shown = { ...state, waiting }
  openPage(<TablePage />, { person: personWith('secretariat-head') })

  expect(await screen.findByText(/12月1日（火）から：委員会規則第9号/)).toBeTruthy()
  expect(await screen.findByText('進行中の12件のうち、3件で結果が違います。')).toBeTruthy()
  press('この表を採用する')

  expect(await screen.findByText(/新しい表を採用しました/)).toBeTruthy()
  expect(changes().map(({ path }) => path)).toEqual(['/api/duty-table/changes/3/confirmation'])
})

it('turns a proposal down with a reason, which is kept where it is refused', async () => {
  shown = { ...state, waiting: { ...waiting, mayConfirm: false } }
  openPage(<TablePage />, { person: personWith('admin') })
  fireEvent.click(await screen.findByRole('button', { name: '取り下げる' }))
  await waitFor(() => expect(document.querySelector('dialog[open] form')).toBeTruthy())
  fireEvent.change(screen.getByLabelText(/^理由/), { target: { value: '告示の確認が先' } })
  refused = refusal(409, { type: '/problems/duty-table-decided', title: 'すでに採用されました。' })
  fireEvent.click(document.querySelector('form button[type=submit]')!)
  expect(await screen.findByText('すでに採用されました。')).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^理由/).value).toBe('告示の確認が先')

  refused = undefined
  fireEvent.click(document.querySelector('form button[type=submit]')!)
  expect(await screen.findByText('案を取り下げました。')).toBeTruthy()
})

it('takes a coming version back', async () => {
  shown = {
    ...state,
    versions: [
      {
        version: 2,
        validFrom: '2026-12-01',
        lastDay: null,
        state: 'COMING',
        title: '委員会規則第9号',
        proposed: signed('51人からになるため'),
        adopted: signed(null),
        withdrawn: null,
      },
      ...state.versions,
    ],
  }
  openPage(<TablePage />, { person: personWith('admin') })
  fireEvent.click(await screen.findByRole('button', { name: '適用を取りやめる' }))
  await waitFor(() => expect(document.querySelector('dialog[open] form')).toBeTruthy())
  fireEvent.change(screen.getByLabelText(/取りやめる理由/), { target: { value: '公布が延びたため' } })
  fireEvent.click(document.querySelector('form button[type=submit]')!)

  expect(await screen.findByText(/適用を取りやめました/)).toBeTruthy()
  expect(changes()[0]).toMatchObject({
    path: '/api/duty-table/versions/2/withdrawal',
    body: { reason: '公布が延びたため' },
  })
})

it('tells whoever may confirm, and nobody else, above the tasks', async () => {
  shown = { ...state, waiting }
  const { unmount } = openPage(<AboveTasks />, { person: personWith('secretariat-head') })
  expect(await screen.findByRole('link', { name: '委員会規則第9号' })).toBeTruthy()
  unmount()
  asked.length = 0

  openPage(<AboveTasks />, { person: personWith('facility-head') })
  expect(asked).toEqual([])
})
