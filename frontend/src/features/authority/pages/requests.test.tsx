import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Outlet } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import { PersonOfPage } from '@/lib/session'
import { openAt, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { ToastProvider } from '@/ui/toast'
import { routes } from '../routes'
import AuthorityTab from './authority-tab'

const TOLD = {
  startsOn: '2026-11-24',
  startsAt: '2026-11-24T03:00:00Z',
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
  dayWords: '令和8年11月24日（火）',
  words: '正午',
  wholeWords: '令和8年11月24日（火）正午',
}
const BY = { account: 2, name: '加藤 由美', post: '情報公開課主査' }
const FILED = {
  kind: 'PRELIMINARY',
  at: '2026-11-24T02:00:00Z',
  receiptNumber: null,
  note: null,
  unknown: { items: [], until: null },
  reporter: { body: null, jointlyWith: null },
  items: [],
  states: [],
  prevention: { done: null, toCome: null },
  causedBy: null,
  request: null,
  by: BY,
}
const request = (id: number, answered: boolean) => ({
  id,
  asked: TOLD,
  channel: 'PHONE',
  words: `${id}番目の求め`,
  due: '2026-12-04',
  by: BY,
  answered,
})
let requests: object[]
let notJudged: string[]
let sent: Asked[]
let draft: object | null
let answer: () => unknown
const duties = () => [
  {
    part: 'D1',
    arose: '2026-11-23T03:00:00Z',
    dissolved: null,
    version: 1 + requests.length,
    fulfilled: false,
    filings: [FILED],
    earlier: [],
    requests,
  },
]
const posted = () => sent.filter(({ method }) => method === 'POST')

beforeEach(() => {
  notJudged = []
  requests = []
  draft = null
  answer = () => ({ duties: duties() })
  sent = standIn(({ method, path, body }) => {
    if (path.endsWith('/draft')) {
      if (method === 'PUT') draft = { ...(body as object), savedAt: '2026-12-01T03:00:00Z' }
      if (method === 'DELETE') draft = null
      return method === 'GET' ? { draft } : { savedAt: '2026-12-01T03:00:00Z' }
    }
    return method === 'POST'
      ? answer()
      : path.endsWith('/authority')
        ? { duties: duties() }
        : path.endsWith('/allowed-operations')
          ? ['recordAuthorityRequest', 'answerAuthorityRequest']
          : path.includes('/proposals/')
            ? { texts: [] }
            : path.endsWith('/clocks')
              ? { clocks: [], undated: [] }
              : { affectedPersons: null, judgements: [], ruled: [], personsMaking: [], notJudged }
  })
})

it('says whoever files that the rules name a duty which nobody has judged yet', async () => {
  notJudged = ['R4']
  open('/incidents/2026-0001/authority')

  expect(await screen.findByText('規則の見立てによる報告義務があります（判断はまだ）')).toBeTruthy()
})

const tab = { path: '/incidents/:number/authority', element: <AuthorityTab number="2026-0001" /> }
const around = (
  <PersonOfPage value={personWith('secretariat')}>
    <ToastProvider>
      <Outlet />
    </ToastProvider>
  </PersonOfPage>
)
const open = (address: string) => openAt(address, [{ element: around, children: [...routes, tab] }])

async function fillIn() {
  open('/incidents/2026-0001/authority')
  fireEvent.click(await screen.findByRole('button', { name: '追加報告の求めを記録する' }))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByRole('radio', { name: '電話' }))
  fireEvent.change(dialog.getByLabelText(/^求められた内容/, { selector: 'textarea' }), {
    target: { value: '鍵の管理の記録' },
  })
  const due = dialog.getByRole('group', { name: /^回答の期限の日/ })
  fireEvent.change(due.querySelector('input[type=date]')!, { target: { value: '2026-12-04' } })
  fireEvent.click(dialog.getByRole('button', { name: '記録する' }))
  return dialog
}

it('records what the Commission asked for, with the day that it named', async () => {
  await fillIn()

  await waitFor(() => expect(posted()).toHaveLength(1))
  expect(posted()[0]!.path).toBe('/api/incidents/2026-0001/authority/D1/requests')
  expect(posted()[0]!.body).toMatchObject({
    version: 1,
    channel: 'PHONE',
    words: '鍵の管理の記録',
    due: '2026-12-04',
  })
})

it('says at the field that the day cannot be, and keeps what was typed', async () => {
  const sentence = '求められた日より前の日です。委員会の定めた期限の日を確かめてください。'
  answer = () => refusal(400, { violations: [{ field: 'due', message: sentence }] })
  const dialog = await fillIn()

  expect((await dialog.findAllByText(sentence)).length).toBeGreaterThan(0)
  expect(dialog.getByLabelText<HTMLTextAreaElement>(/^求められた内容/, { selector: 'textarea' }).value).toBe(
    '鍵の管理の記録',
  )
})

it('shows the second clerk what was recorded first, beside what was typed', async () => {
  answer = () => {
    requests = [request(7, false)]
    return refusal(409, { current: { duties: duties() } })
  }
  const dialog = await fillIn()

  expect(await dialog.findByText('7番目の求め')).toBeTruthy()
  expect(dialog.getByLabelText<HTMLTextAreaElement>(/^求められた内容/, { selector: 'textarea' }).value).toBe(
    '鍵の管理の記録',
  )
})

it('leads from an open request to its answer, and files it for that request', async () => {
  requests = [request(6, true), request(7, false)]
  open('/incidents/2026-0001/authority')
  fireEvent.click(await screen.findByRole('link', { name: '追加報告を記録する' }))
  fireEvent.change(await screen.findByLabelText(/^その他参考となる事項/, { selector: 'textarea' }), {
    target: { value: '記録を添える。' },
  })
  fireEvent.click(screen.getByRole('button', { name: '追加報告の提出を記録する' }))

  await waitFor(() => expect(posted()).toHaveLength(1))
  expect(posted()[0]!.path).toBe('/api/incidents/2026-0001/authority/D1/requests/7/answer')
  expect(posted()[0]!.body).toMatchObject({ version: 3, items: [{ item: 'OTHER', text: '記録を添える。' }] })
})

it('keeps what is typed in an answer, and begins with it when the page is opened again', async () => {
  requests = [request(7, false)]
  const { unmount } = open('/incidents/2026-0001/requests/D1/7')
  fireEvent.change(await screen.findByLabelText(/^その他参考となる事項/, { selector: 'textarea' }), {
    target: { value: '書きかけの記録' },
  })
  await waitFor(() => expect(draft).toMatchObject({ values: { OTHER: '書きかけの記録' } }), { timeout: 4000 })
  unmount()

  open('/incidents/2026-0001/requests/D1/7')
  const field = await screen.findByLabelText<HTMLTextAreaElement>(/^その他参考となる事項/, { selector: 'textarea' })
  expect(field.value).toBe('書きかけの記録')
})

it('throws the draft of an answer away, and begins anew', async () => {
  requests = [request(7, false)]
  draft = { values: { OTHER: '書きかけの記録' }, form: '', savedAt: '2026-12-01T03:00:00Z' }
  open('/incidents/2026-0001/requests/D1/7')
  const field = () => screen.findByLabelText<HTMLTextAreaElement>(/^その他参考となる事項/, { selector: 'textarea' })
  expect((await field()).value).toBe('書きかけの記録')
  fireEvent.click(screen.getByRole('button', { name: '下書きを捨てる' }))

  await waitFor(async () => expect((await field()).value).toBe(''))
  expect(draft).toBeNull()
})

it('says at the field why an answer is refused, and shows the second clerk what was filed', async () => {
  requests = [request(7, false)]
  const sentence = '委員会から求められた日時より前です。提出した日時を確かめてください。'
  answer = () => refusal(400, { violations: [{ field: 'at', message: sentence }] })
  open('/incidents/2026-0001/requests/D1/7')
  const field = await screen.findByLabelText<HTMLTextAreaElement>(/^その他参考となる事項/, { selector: 'textarea' })
  fireEvent.change(field, { target: { value: '記録を添える。' } })
  fireEvent.click(screen.getByRole('button', { name: '追加報告の提出を記録する' }))
  expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0)

  answer = () =>
    refusal(409, {
      current: {
        duties: duties().map((duty) => ({
          ...duty,
          filings: [FILED, { ...FILED, kind: 'ADDITIONAL', items: [{ item: 'OTHER', text: '先に出した記録' }] }],
        })),
      },
    })
  fireEvent.click(screen.getByRole('button', { name: '追加報告の提出を記録する' }))
  expect(await screen.findByText('先に出した記録')).toBeTruthy()
  expect(field.value).toBe('記録を添える。')
})

it('prints an answer before it is filed, and copies its items', async () => {
  requests = [request(7, false)]
  const { unmount } = open('/incidents/2026-0001/requests/D1/7')
  fireEvent.change(await screen.findByLabelText(/^その他参考となる事項/, { selector: 'textarea' }), {
    target: { value: '記録を添える。' },
  })
  expect(screen.getAllByRole('button', { name: /をコピーする$/ })).toHaveLength(10)
  fireEvent.click(screen.getByRole('link', { name: '入力用紙を開く' }))
  expect(await screen.findByRole('heading', { name: '入力用紙（追加報告）' })).toBeTruthy()
  expect(screen.getByText('記録を添える。')).toBeTruthy()
  unmount()

  open('/incidents/2026-0001/requests/D1/7/sheet')
  expect(await screen.findByText(/報告を書く画面から開きます/)).toBeTruthy()
})

it('says that a request is answered already', async () => {
  requests = [request(7, true)]
  open('/incidents/2026-0001/requests/D1/7')

  expect(await screen.findByText(/回答は記録済みか/)).toBeTruthy()
})
