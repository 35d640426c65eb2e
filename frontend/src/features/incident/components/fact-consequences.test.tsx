import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { NOTHING_FOLLOWS } from '@/test/consequences'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { CaseOverview, FactConsequences, Medium } from '../api'
import { CountForm } from './count-form'
import { FindForm } from './find-form'
import { InformationKindsForm } from './information-kinds-form'
import { MediumForm } from './medium-form'
import { NatureForm } from './nature-form'

const NUMBER = '2012-0001'
const JUDGED_AGAIN: FactConsequences = {
  judgedAgain: true,
  ruledOtherwise: true,
  steps: ['tell-persons-of-find'],
  limits: [
    { key: 'ASSESSMENT', part: null, partName: null, from: null, to: '2026-11-25T08:15:00Z' },
    {
      key: 'FINAL_REPORT',
      part: null,
      partName: null,
      from: '2026-12-23T15:00:00Z',
      to: '2027-01-22T15:00:00Z',
    },
    { key: 'PUBLICATION_DECISION', part: null, partName: null, from: '2026-11-27T08:15:00Z', to: null },
  ],
  tellAnew: [{ statement: 'PUBLICATION-1', words: '続報', at: '2026-11-25T01:00:00Z' }],
}
const NOON = {
  ...(contractAnswer('POST', '/api/spoken-time') as { understood: object }).understood,
  wholeWords: '平成24年12月25日（火）正午',
  earliest: '2012-12-25T03:00:00Z',
}
const overview = { ...(contractAnswer('GET', '/api/incidents/{number}') as CaseOverview), number: NUMBER }
const lost: Medium = { ...overview.media[0]!, number: 1, find: null, findRevision: 0 }

/** A server that says what would follow as told; the duty was judged. */
const office = (follows: (asked: Asked) => unknown) =>
  standIn((asked) =>
    asked.path === '/api/spoken-time'
      ? { understood: NOON, otherwise: null, overnight: false, fault: null }
      : asked.path.endsWith('/preview')
        ? follows(asked)
        : asked.path.endsWith('/assessment')
          ? { ...(contractAnswer('GET', '/api/incidents/{number}/assessment') as object), status: 'JUDGED' }
          : asked.method === 'GET'
            ? []
            : undefined,
  )
const looks = (asked: Asked[]) => asked.filter(({ path }) => path.endsWith('/preview'))
const type = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } })
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }))
const openKinds = () => openPage(<InformationKindsForm number={NUMBER} last={undefined} onDone={() => undefined} />)

describe('before a fact is saved', () => {
  it('is said what is judged again, which limits begin, move and end, and which step begins', async () => {
    office(() => JUDGED_AGAIN)
    openKinds()
    choose(/全て確かめた/)

    const said = await screen.findByText('保存すると、次のようになります')
    const words = said.closest('section')!.textContent
    expect(words).toContain('報告義務を、情報公開課が判断し直します。')
    expect(words).toMatch(/報告義務の判断の期限が、令和8年11月25日（水）午後5時15分になります/)
    expect(words).toMatch(/確報の期限が、.*から.*に動きます/)
    expect(words).toMatch(/（.*）は、なくなります/)
    expect(words).toMatch(/「.+」の手続が始まります/)
    expect(words).toMatch(/続報（.*）で伝えた内容と違うことになり、伝え直すか、/)
  })

  it('is said that nothing follows', async () => {
    office(() => NOTHING_FOLLOWS)
    openKinds()
    choose(/全て確かめた/)

    expect(await screen.findByText('この内容で変わる期限・判断はありません。')).toBeTruthy()
  })

  it('is asked once the typing pauses, not with each key, and not for words that change nothing', async () => {
    const asked = office(() => NOTHING_FOLLOWS)
    openKinds()
    choose(/全て確かめた/)
    fireEvent.click(screen.getByRole('checkbox', { name: /病歴/ }))
    fireEvent.click(screen.getByRole('checkbox', { name: /口座番号/ }))
    await screen.findByText('この内容で変わる期限・判断はありません。')
    type(/何から分かったか/, '名')
    type(/何から分かったか/, '名簿')
    await new Promise((done) => setTimeout(done, 700))

    expect(looks(asked)).toHaveLength(1)
    expect(looks(asked)[0]?.body).toMatchObject({ kinds: ['HEALTH', 'ACCOUNT'], allChecked: true, basis: '－' })
  })

  it('a late answer does not stand for what was typed since', async () => {
    let late: (answer: FactConsequences) => void = () => undefined
    office(({ body }) =>
      (body as { allChecked: boolean }).allChecked
        ? new Promise((done) => {
            late = done
          })
        : NOTHING_FOLLOWS,
    )
    openKinds()
    fireEvent.click(screen.getByRole('checkbox', { name: /病歴/ }))
    choose(/全て確かめた/)
    await new Promise((done) => setTimeout(done, 700))
    choose(/まだ全ては/)
    await screen.findByText('この内容で変わる期限・判断はありません。')
    late(JUDGED_AGAIN)
    await new Promise((done) => setTimeout(done, 100))

    expect(screen.getByText('この内容で変わる期限・判断はありません。')).toBeTruthy()
    expect(screen.queryByText(/判断し直します/)).toBeNull()
  })

  it('that it cannot be said keeps nobody from saving', async () => {
    const asked = office(() => refusal(503, { title: '今は使えません。' }))
    openKinds()
    choose(/全て確かめた/)
    type(/何から分かったか/, '名簿')
    expect(await screen.findByText(/報告義務は判断されています/)).toBeTruthy()
    await waitFor(() => expect(looks(asked)).toHaveLength(1))
    fireEvent.click(screen.getByRole('button', { name: '記録する' }))

    await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/information-kinds'))).toBe(true))
    expect(screen.queryByText('今は使えません。')).toBeNull()
  })
})

describe('each form asks with what it would send', () => {
  it('a count', async () => {
    const asked = office(() => JUDGED_AGAIN)
    openPage(<CountForm overview={overview} onDone={() => undefined} />)
    fireEvent.change(screen.getByLabelText('日付'), { target: { value: '2012-12-25' } })
    fireEvent.change(screen.getByLabelText('時刻'), { target: { value: '16:00' } })
    fireEvent.change(screen.getByLabelText('最小'), { target: { value: '１２０' } })

    expect(await screen.findByText(/判断し直します/)).toBeTruthy()
    expect(looks(asked).at(-1)).toMatchObject({
      path: `/api/incidents/${NUMBER}/counts/preview`,
      body: { unit: 'PERSONS', min: 120, max: null, unknown: false, asOf: '2012-12-25T16:00:00+09:00' },
    })
  })

  it('another kind of incident', async () => {
    const asked = office(() => JUDGED_AGAIN)
    openPage(<NatureForm overview={overview} onDone={() => undefined} />)
    type(/分かった日時/, '正午')

    expect(await screen.findByText(/判断し直します/)).toBeTruthy()
    expect(looks(asked).at(-1)).toMatchObject({
      path: `/api/incidents/${NUMBER}/natures/preview`,
      body: { known: NOON, reason: '－' },
    })
  })

  it('a thing that was lost, and its correction', async () => {
    const asked = office(() => JUDGED_AGAIN)
    const page = openPage(<MediumForm number={NUMBER} onDone={() => undefined} />)
    await screen.findByText(/判断し直します/)
    expect(looks(asked).at(-1)?.path).toBe(`/api/incidents/${NUMBER}/media/preview`)
    page.unmount()

    openPage(<MediumForm number={NUMBER} medium={lost} onDone={() => undefined} />)
    fireEvent.change(screen.getByRole('combobox', { name: /保護の状態/ }), {
      target: { value: 'ENCRYPTED_KEY_APART' },
    })
    await waitFor(() =>
      expect(looks(asked).at(-1)).toMatchObject({
        path: `/api/incidents/${NUMBER}/media/1/revision/preview`,
        body: {
          revision: lost.revision,
          removed: false,
          medium: { safeguards: { protection: 'ENCRYPTED_KEY_APART' } },
        },
      }),
    )
  })

  it('a find', async () => {
    const asked = office(() => JUDGED_AGAIN)
    openPage(<FindForm number={NUMBER} medium={lost} onDone={() => undefined} />)
    type(/見つかった日時/, '正午')
    screen.getAllByRole('radio', { name: 'ない' }).forEach((no) => fireEvent.click(no))

    expect(await screen.findByText('報告義務を、情報公開課が判断し直します。')).toBeTruthy()
    expect(looks(asked).at(-1)).toMatchObject({
      path: `/api/incidents/${NUMBER}/media/1/find/preview`,
      body: { revision: 0, removed: false, seen: 'NO', used: 'NO', proof: null, place: '－' },
    })
  })

  it('that a thing is struck out, which the first press does not do', async () => {
    const asked = office(() => JUDGED_AGAIN)
    openPage(<MediumForm number={NUMBER} medium={lost} onDone={() => undefined} />)
    const saves = () => asked.filter(({ method, path }) => method === 'POST' && path.endsWith('/revision'))
    fireEvent.click(await screen.findByRole('button', { name: 'この登録を取り消す' }))

    await waitFor(() =>
      expect(looks(asked).some(({ body }) => (body as { removed?: boolean }).removed === true)).toBe(true),
    )
    expect(saves()).toHaveLength(0)
    fireEvent.click(screen.getByRole('button', { name: '取り消さない' }))
    fireEvent.click(screen.getByRole('button', { name: 'この登録を取り消す' }))
    fireEvent.click(screen.getByRole('button', { name: '確かめたので取り消す' }))
    await waitFor(() => expect(saves()).toHaveLength(1))
    expect(saves()[0]?.body).toMatchObject({ removed: true })
  })
})
