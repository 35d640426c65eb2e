import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { KeepsTyping } from '@/ui/kept-typing'
import type { Confidentiality } from '../api'
import { ConfidentialityCard } from './confidentiality-card'
import { ConfidentialNotice } from './confidential-notice'
import { DisciplinaryCard } from './disciplinary-card'

const NUMBER = '2012-0001'
const HEAD = { post: 1, account: null, label: '情報公開課長', people: ['加藤 孝'], required: true }
const CHIEF = { post: 2, account: null, label: '保育課長', people: ['中村 健一'], required: false }
const CLERK = { post: 3, account: 7, label: '審議会事務局', people: ['吉田 薫'], required: false }
const OPEN: Confidentiality = { confidential: false, version: 0, decisions: [] }
const CLOSED: Confidentiality = {
  confidential: true,
  version: 1,
  decisions: [
    {
      ground: 'STAFF_MISCONDUCT',
      words: '聞き取り中のため',
      handlers: [
        { post: 1, account: null, label: '情報公開課長', name: null },
        { post: 3, account: 7, label: '審議会事務局', name: '吉田 薫' },
      ],
      byName: '加藤 孝',
      byPost: '情報公開課長',
      at: '2026-12-01T03:00:00Z',
    },
  ],
}

let view: Confidentiality
let allowed: string[]
let answer: (asked: Asked) => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  view = OPEN
  allowed = ['readConfidentiality', 'makeConfidential', 'listDisciplinaryNotes', 'addDisciplinaryNote']
  answer = () => view
  asked = standIn((request) => {
    if (request.method !== 'GET') return answer(request)
    if (request.path.endsWith('/allowed-operations')) return allowed
    if (request.path.endsWith('/candidates')) return [HEAD, CHIEF, CLERK]
    if (request.path.endsWith('/confidentiality')) return view
    if (request.path.endsWith('/disciplinary-notes')) return []
    return contractAnswer(request.method, request.path)
  })
})

const open = () =>
  openPage(
    <KeepsTyping>
      <ConfidentialityCard number={NUMBER} />
    </KeepsTyping>,
  )

async function openForm() {
  open()
  fireEvent.click(await screen.findByRole('button', { name: '取扱者限定にする' }))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(await dialog.findByRole('radio', { name: '職員の非違の疑い' }))
  fireEvent.click(dialog.getByRole('checkbox', { name: '保育課長（中村 健一）' }))
  return dialog
}

const press = (dialog: ReturnType<typeof within>) =>
  fireEvent.click(dialog.getByRole('button', { name: '取扱者限定にする' }))

describe('取扱者限定', () => {
  it('sends whom one must name and whom one chose', async () => {
    const dialog = await openForm()
    expect(dialog.getByText('情報公開課長（加藤 孝）')).toBeTruthy()
    expect(dialog.queryByRole('checkbox', { name: /情報公開課長/ })).toBeNull()
    press(dialog)

    await waitFor(() =>
      expect(sent()[0]?.body).toEqual({
        version: 0,
        ground: 'STAFF_MISCONDUCT',
        words: null,
        handlers: [
          { post: 1, account: null },
          { post: 2, account: null },
        ],
      }),
    )
    expect(await screen.findByText(/手続を取扱者に移しました/)).toBeTruthy()
  })

  it('a refusal stands at the handlers, and what was chosen stays', async () => {
    answer = () => refusal(400, { violations: [{ field: 'handlers', message: '取扱者は2人以上にしてください。' }] })
    const dialog = await openForm()
    press(dialog)

    await waitFor(() => expect(dialog.getAllByText('取扱者は2人以上にしてください。').length).toBeGreaterThan(0))
    expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: /保育課長/ }).checked).toBe(true)
  })

  it('shows whom somebody else named meanwhile, and sends upon that version', async () => {
    answer = () => refusal(409, { type: '/problems/saved-by-other', current: CLOSED })
    const dialog = await openForm()
    press(dialog)

    expect(await dialog.findByText('情報公開課長、審議会事務局')).toBeTruthy()
    answer = () => CLOSED
    press(dialog)
    await waitFor(() => expect(sent()[1]?.body).toMatchObject({ version: 1 }))
  })

  it('what was typed is there again when the form is opened again', async () => {
    const dialog = await openForm()
    fireEvent.change(dialog.getByLabelText(/^理由の説明/), { target: { value: '聞き取り中' } })
    fireEvent.click(dialog.getByRole('button', { name: /閉じる/ }))
    fireEvent.click(screen.getByRole('button', { name: '取扱者限定にする' }))

    const again = within(await screen.findByRole('dialog'))
    expect((await again.findByLabelText<HTMLTextAreaElement>(/^理由の説明/)).value).toBe('聞き取り中')
  })

  it('names the handlers of a confidential case and lets it be lifted with a reason', async () => {
    view = CLOSED
    open()

    expect(await screen.findByText('審議会事務局 吉田 薫')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '取扱者限定を解く' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.change(dialog.getByLabelText(/^解く理由/), { target: { value: '関与がないと分かったため' } })
    fireEvent.click(dialog.getByRole('button', { name: '取扱者限定を解く' }))
    await waitFor(() => expect(sent()[0]?.body).toEqual({ version: 1, reason: '関与がないと分かったため' }))
  })

  it('says nothing to whoever may not decide while the case is open to all', async () => {
    allowed = ['readConfidentiality']
    open()

    await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/confidentiality'))).toBe(true))
    expect(screen.queryByText('取扱者限定')).toBeNull()
  })

  it('reminds a handler above every tab that nobody else knows', async () => {
    view = CLOSED
    openPage(<ConfidentialNotice number={NUMBER} />)

    expect(await screen.findByText('この事案は、取扱者だけが知っています')).toBeTruthy()
  })
})

describe('懲戒に関する事項', () => {
  it('is shown in a confidential case alone, and sends what was typed', async () => {
    view = CLOSED
    answer = () => []
    openPage(<DisciplinaryCard number={NUMBER} />)

    fireEvent.click(await screen.findByRole('button', { name: '懲戒に関する事項: 書き加える' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.change(dialog.getByLabelText(/^内容/), { target: { value: '人事課と協議した。' } })
    fireEvent.click(dialog.getByRole('button', { name: '書き加える' }))
    await waitFor(() => expect(sent()[0]?.body).toEqual({ words: '人事課と協議した。' }))
  })

  it('keeps what was typed when it is refused', async () => {
    view = CLOSED
    answer = () => refusal(409, { title: '懲戒に関する事項は、取扱者限定の事案だけに書けます。' })
    openPage(<DisciplinaryCard number={NUMBER} />)

    fireEvent.click(await screen.findByRole('button', { name: '懲戒に関する事項: 書き加える' }))
    const dialog = within(await screen.findByRole('dialog'))
    const field = dialog.getByLabelText<HTMLTextAreaElement>(/^内容/)
    fireEvent.change(field, { target: { value: '人事課と協議した。' } })
    fireEvent.click(dialog.getByRole('button', { name: '書き加える' }))
    expect(await dialog.findByText(/取扱者限定の事案だけに書けます/)).toBeTruthy()
    expect(field.value).toBe('人事課と協議した。')
  })

  it('is not asked for while the case is open to all', async () => {
    openPage(<DisciplinaryCard number={NUMBER} />)

    await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/confidentiality'))).toBe(true))
    expect(asked.some(({ path }) => path.endsWith('/disciplinary-notes'))).toBe(false)
  })
})
