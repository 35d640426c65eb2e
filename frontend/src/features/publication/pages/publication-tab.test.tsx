import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import PublicationTab from './publication-tab'

const decision = (choice: string, reason: string, at: string) => ({
  choice,
  reason,
  decidedAt: at,
  recordedPost: 'こども部長',
  recordedAt: at,
})
const published = (further: string | null, text: string, at: string) => ({
  further,
  publishedOn: at.slice(0, 10),
  publishedAt: at,
  channels: ['WEBSITE'],
  words: text,
  beforeToldReason: further ? null : '拾った人からの連絡を求めるため。',
  recordedPost: '保育課長',
  recordedAt: at,
})
const NOT = {
  status: 'NOT_TO_PUBLISH',
  version: 1,
  decision: decision('NOT', '人数が少ないため。', '2026-12-01T01:00:00Z'),
  published: [],
  earlier: [],
  grounds: [],
  newlyKnown: [],
  personsTold: false,
}
const AFTER_ALL = {
  ...NOT,
  status: 'TO_PUBLISH',
  version: 2,
  decision: decision('AT_ONCE', '報道されたため。', '2026-12-02T01:00:00Z'),
  earlier: [{ decision: NOT.decision, published: [] }],
}
const PUBLISHED = {
  ...AFTER_ALL,
  status: 'PUBLISHED',
  version: 3,
  published: [published(null, '最初の公表文', '2026-12-02T02:00:00Z')],
}
const FOLLOWED = {
  ...PUBLISHED,
  version: 4,
  published: [...PUBLISHED.published, published('FOLLOW_UP', '続報の公表文', '2026-12-03T02:00:00Z')],
}

const office = (view: object, answer: () => unknown = () => view) =>
  standIn(({ method, path }) =>
    method === 'POST'
      ? answer()
      : path.endsWith('/allowed-operations')
        ? ['revisePublicationDecision', 'recordFurtherPublication']
        : path.endsWith('/publication-text')
          ? { ...(contractAnswer('GET', '/api/incidents/{number}/publication-text') as object), kept: [] }
          : view,
  )
const open = () => openPage(<PublicationTab number="2026-0001" />)
const dialog = () => within(screen.getByRole('dialog'))

async function decideAnew() {
  fireEvent.click(await screen.findByRole('button', { name: '公表の方針を決め直す' }))
  fireEvent.click(dialog().getByRole('radio', { name: 'すぐに公表する（個別公表）' }))
}
const reason = () => dialog().getByRole<HTMLTextAreaElement>('textbox', { name: /^決め直す理由/ })
const press = () => fireEvent.click(dialog().getByRole('button', { name: '決め直す' }))

async function follow() {
  fireEvent.click(await screen.findByRole('button', { name: '続報・訂正を記録する' }))
  fireEvent.click(await dialog().findByRole('radio', { name: '訂正' }))
  fireEvent.click(dialog().getByRole('checkbox', { name: '市ホームページ' }))
}
const words = () => dialog().getByRole<HTMLTextAreaElement>('textbox', { name: /^公表文/ })
const send = () => fireEvent.click(dialog().getByRole('button', { name: '続報・訂正を記録する' }))

describe('the decision on publication', () => {
  it('says what became known since and leads to deciding anew', async () => {
    const asked = office(
      {
        ...NOT,
        newlyKnown: [
          { fact: 'PERSONS', personsThen: 46, personsNow: 1200 },
          { fact: 'DUTY', personsThen: null, personsNow: null },
        ],
      },
      () => AFTER_ALL,
    )
    open()

    expect(await screen.findByText(/46人以下 → 今1,200人以下/)).toBeTruthy()
    expect(screen.getByText('国への報告義務があることになりました')).toBeTruthy()
    await decideAnew()
    fireEvent.change(reason(), { target: { value: '報道されたため。' } })
    press()

    await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true))
    expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/api/incidents/2026-0001/publication/decision/revision',
      body: { version: 1, choice: 'AT_ONCE', reason: '報道されたため。' },
    })
  })

  it('asks for the reason of deciding anew, and keeps everything when it is refused', async () => {
    const asked = office(NOT, () =>
      refusal(400, { violations: [{ field: 'decidedAt', message: '前の決定より前の日時です。' }] }),
    )
    open()
    await decideAnew()
    press()
    await waitFor(() => expect(reason().getAttribute('aria-invalid')).toBe('true'))
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)

    fireEvent.change(reason(), { target: { value: '報道されたため。' } })
    press()
    await waitFor(() => expect(dialog().getAllByText(/前の決定より前の日時です。/).length).toBeGreaterThan(0))
    expect(reason().value).toBe('報道されたため。')
  })

  it('that somebody else has decided anew meanwhile is shown beside the own one, which stays', async () => {
    office(NOT, () => refusal(409, { title: '他の人が先に保存しました。', current: AFTER_ALL }))
    open()
    await decideAnew()
    fireEvent.change(reason(), { target: { value: '急がないため。' } })
    press()

    expect(await dialog().findByText('報道されたため。')).toBeTruthy()
    expect(reason().value).toBe('急がないため。')
  })

  it('keeps what was typed while the dialog is closed', async () => {
    office(NOT)
    open()
    await decideAnew()
    fireEvent.change(reason(), { target: { value: '書きかけ' } })
    fireEvent.click(dialog().getByRole('button', { name: '閉じる' }))
    fireEvent.click(screen.getByRole('button', { name: '公表の方針を決め直す' }))

    expect(reason().value).toBe('書きかけ')
  })

  it('that was decided anew stays with its reason, and says that the persons are told first', async () => {
    office(AFTER_ALL)
    open()

    expect(await screen.findByText('人数が少ないため。')).toBeTruthy()
    expect(screen.getByText('報道されたため。')).toBeTruthy()
    expect(screen.getByText(/本人への連絡が終わるまで、公表を待ちます/)).toBeTruthy()
  })
})

describe('what was published', () => {
  it('is listed with each text, and why it was before the persons were told', async () => {
    office(FOLLOWED)
    open()

    expect(await screen.findByText('最初の公表文')).toBeTruthy()
    expect(screen.getByText('続報の公表文')).toBeTruthy()
    expect(screen.getByText('拾った人からの連絡を求めるため。')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '公表の方針を決め直す' })).toBeNull()
  })

  it('is followed by another text that begins with the last one', async () => {
    const asked = office(PUBLISHED, () => FOLLOWED)
    open()
    await follow()
    expect(words().value).toBe('最初の公表文')
    fireEvent.change(words(), { target: { value: '訂正した公表文' } })
    send()

    await waitFor(() => expect(asked.some(({ method }) => method === 'POST')).toBe(true))
    expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
      path: '/api/incidents/2026-0001/publication/further',
      body: { version: 3, kind: 'CORRECTION', channels: ['WEBSITE'], words: '訂正した公表文' },
    })
  })

  it('that is refused or was recorded by somebody else first keeps what was entered', async () => {
    const answers = [
      refusal(400, { violations: [{ field: 'publishedOn', message: '最初の公表より前の日です。' }] }),
      refusal(409, { title: '他の人が先に保存しました。', current: FOLLOWED }),
    ]
    office(PUBLISHED, () => answers.shift())
    open()
    await follow()
    fireEvent.change(words(), { target: { value: '訂正した公表文' } })
    send()
    await waitFor(() => expect(dialog().getAllByText(/最初の公表より前の日です。/).length).toBeGreaterThan(0))
    expect(words().value).toBe('訂正した公表文')

    send()
    expect(await dialog().findByText('続報の公表文')).toBeTruthy()
    expect(words().value).toBe('訂正した公表文')
  })
})
