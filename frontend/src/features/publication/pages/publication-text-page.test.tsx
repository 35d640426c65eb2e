import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { Component as TextPage } from './publication-text-page'

const pieces = [
  { text: '１　概要\n　', written: 'TYPED' },
  { text: '保育士Ａ', written: 'MASKED' },
  { text: 'が失くした。', written: 'TYPED' },
]
const TEXT = {
  version: 0,
  approver: 'こども家庭部長',
  mayDecide: false,
  ownNumbers: [],
  today: '2026-12-01',
  issuer: { municipality: 'みどり野市', body: '市長', section: '保育課', phone: '042-000-0000' },
  composed: { heading: 'ＳＤカードの紛失について（お詫び）', body: '１　概要\n　保育士Ａが失くした。', pieces },
  kept: [],
}
const kept = (number: number, body: string) => ({
  number,
  form: 'NOTICE',
  formWords: 'お知らせ',
  dated: '2026-12-02',
  heading: '紛失について',
  body,
  pieces: [{ text: body, written: 'TYPED' }],
  recordedPost: '報道担当',
  at: '2026-12-01T01:00:00Z',
  said: null,
})
const said = (outcome: string, reason: string | null = null) => ({
  outcome,
  reason,
  post: 'こども家庭部長',
  at: '2026-12-01T02:00:00Z',
})
const WAITS = { ...TEXT, version: 1, mayDecide: true, kept: [kept(1, '待つ文')] }

function open(text: unknown, answer: (path: string) => unknown = () => text) {
  const asked = standIn(({ method, path }) =>
    path.endsWith('/allowed-operations') ? ['keepPublicationText'] : method === 'POST' ? answer(path) : text,
  )
  openPage(<TextPage />, {
    address: '/publication-texts/2026-0001',
    path: '/publication-texts/:number',
    person: personWith('public-relations'),
  })
  return asked
}
const body = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^公表文/ })

async function write() {
  fireEvent.click(await screen.findByRole('button', { name: '公表文を書く' }))
  fireEvent.change(body(), { target: { value: '書き直した文' } })
}
const save = () => fireEvent.click(screen.getByRole('button', { name: 'この版を保存する' }))

describe('the approval of the text', () => {
  const decide = async (choice: string) => {
    fireEvent.click(await screen.findByRole('button', { name: 'この版を承認するか差し戻す' }))
    fireEvent.click(screen.getByRole('radio', { name: choice }))
  }
  const why = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^直してほしい所と理由/ })
  const press = () => fireEvent.click(screen.getByRole('button', { name: '決定する' }))

  it('is given by whoever may, for the version that is shown', async () => {
    const asked = open(WAITS)
    expect(await screen.findByText('第1版は、「こども家庭部長」の承認を待っています')).toBeTruthy()
    await decide('承認する')
    press()

    await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true))
    expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/api/incidents/2026-0001/publication-text/decision',
      body: { version: 1, outcome: 'APPROVED', reason: null },
    })
  })

  it('is refused at its field without the reason of a return, and when the application refuses, keeping what was typed', async () => {
    const asked = open(WAITS, () =>
      refusal(400, { violations: [{ field: 'reason', message: 'どこをどう直すのかを、理由に書いてください。' }] }),
    )
    await decide('差し戻す')
    press()
    await waitFor(() => expect(why().getAttribute('aria-invalid')).toBe('true'))
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)

    fireEvent.change(why(), { target: { value: '経緯を書き足す。' } })
    press()
    expect((await screen.findAllByText(/どこをどう直すのかを/)).length).toBeGreaterThan(0)
    expect(why().value).toBe('経緯を書き足す。')
  })

  it('of a text that somebody has changed meanwhile shows both, and what was typed stays when the dialog is closed', async () => {
    open(WAITS, () =>
      refusal(409, {
        title: '他の人が先に保存しました。',
        current: { ...WAITS, version: 2, kept: [kept(1, '待つ文'), kept(2, '後の文')] },
      }),
    )
    await decide('差し戻す')
    fireEvent.change(why(), { target: { value: '経緯を書き足す。' } })
    press()

    expect(await screen.findByText('後の文')).toBeTruthy()
    expect(why().value).toBe('経緯を書き足す。')
  })

  it('once given shows by whom, and a changed text is shown beside the approved one', async () => {
    open({
      ...TEXT,
      version: 3,
      kept: [
        { ...kept(1, '差し戻された文'), said: said('RETURNED', '経緯がない。') },
        { ...kept(2, '承認された文'), said: said('APPROVED') },
        kept(3, '変えた文'),
      ],
    })

    expect(await screen.findByText('第3版は、「こども家庭部長」の承認を待っています')).toBeTruthy()
    expect(screen.getByText(/前に承認された版（第2版）から変わっています。/)).toBeTruthy()
    expect(screen.getAllByText(/承認された文/).length).toBeGreaterThan(0)
    expect(screen.getByText('理由：経緯がない。')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'この版を承認するか差し戻す' })).toBeNull()
  })
})

describe('the publication text', () => {
  it('stands as on paper, with the masked names marked, and says that nobody has checked it yet', async () => {
    open(TEXT)
    const paper = within(await screen.findByRole('article', { name: '公表文' }))

    expect(paper.getByText('報道資料')).toBeTruthy()
    expect(paper.getByText('令和8年12月1日（火）')).toBeTruthy()
    expect(paper.getByText('保育士Ａ').tagName).toBe('MARK')
    expect(screen.getByText('伏せた氏名：1か所。氏名かもしれない語：0か所。')).toBeTruthy()
    expect(screen.getByText(/今の事実から作った文です/)).toBeTruthy()
  })

  it('that was kept is shown, printed and copied, and the versions before it stay', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    open({ ...TEXT, version: 2, kept: [kept(1, '初めの文'), kept(2, '今の文')] })
    const paper = within(await screen.findByRole('article', { name: '公表文' }))

    expect(paper.getByText('お知らせ')).toBeTruthy()
    expect(paper.getByText('今の文')).toBeTruthy()
    expect(screen.getByText(/^第1版/)).toBeTruthy()
    expect(screen.getByText(/初めの文/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '印刷する' }))
    expect(print).toHaveBeenCalledOnce()
  })

  it('is saved upon the version that was seen, with its day and form', async () => {
    const asked = open(TEXT)
    await write()
    save()

    await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true))
    expect(asked.find(({ method }) => method === 'POST')!.body).toEqual({
      version: 0,
      form: 'PRESS',
      dated: '2026-12-01',
      heading: 'ＳＤカードの紛失について（お詫び）',
      body: '書き直した文',
    })
  })

  it('says before it is saved how it would leave the office', async () => {
    open(TEXT, (path) => (path.endsWith('/preview') ? [{ text: '田中', written: 'DOUBTFUL' }] : TEXT))
    await write()
    fireEvent.click(screen.getByRole('button', { name: '伏せる氏名を確かめる' }))

    expect((await screen.findByText('田中')).title).toBe('氏名かもしれない語')
  })

  it('that is refused says so at its field and keeps what was typed', async () => {
    open(TEXT, () => refusal(400, { violations: [{ field: 'body', message: '公表文の版は200までです。' }] }))
    await write()
    save()

    expect((await screen.findAllByText(/公表文の版は200までです。/)).length).toBeGreaterThan(0)
    expect(body().value).toBe('書き直した文')
  })

  it('that somebody else has saved meanwhile is shown beside the own one', async () => {
    open(TEXT, () =>
      refusal(409, {
        title: '他の人が先に保存しました。',
        current: { ...TEXT, version: 1, kept: [kept(1, '先に保存された文')] },
      }),
    )
    await write()
    save()

    expect(await screen.findByText('先に保存された文')).toBeTruthy()
    expect(body().value).toBe('書き直した文')
  })
})
