import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import type { MeasureView } from './api'
import { MeasuresCard } from './parts/measures-card'

const by = { account: 4, name: '鈴木 一郎', post: '保育課長' }
const dated: MeasureView = {
  plan: 1,
  number: 1,
  part: 'measure-1',
  text: '撮影後すぐに保存し、消去する',
  doer: '当番の保育士',
  recurring: null,
  evidenceExpected: null,
  burdenOf: null,
  minutesPerDay: null,
  planned: '2026-12-10',
  due: '2026-12-18',
  endsOn: null,
  stand: 'TO_DO',
  version: 3,
  follows: null,
  followedBy: null,
  periods: [],
  reports: [],
  extensions: [
    { former: '2026-12-10', due: '2026-12-18', reason: '部品が届かないため。', by, at: '2026-12-01T03:00:00Z' },
  ],
  handOver: null,
}
const daily: MeasureView = {
  ...dated,
  number: 2,
  part: 'measure-2',
  text: '終業時に枚数を数える',
  recurring: '毎日の終業時',
  planned: null,
  due: null,
  stand: 'GOES_ON',
  version: 0,
  extensions: [],
}
const ALL = ['extendMeasure', 'handOverMeasure', 'setMeasurePeriod']

function office({
  measures = [dated],
  allowed = ALL,
  status = 'RUNNING',
  mayAct = false,
  mayActOnBehalf = false,
  answer = () => measures as unknown,
} = {}) {
  return standIn(({ method, path }) => {
    if (method === 'POST') return answer()
    if (path.endsWith('/measures')) return measures
    if (path.endsWith('/allowed-operations')) return allowed
    if (path.includes('/steps/'))
      return {
        ...(contractAnswer('GET', '/api/incidents/{number}/steps/{step}/{part}') as object),
        open: true,
        mayAct,
        mayActOnBehalf,
        post: '園長',
        unitName: 'わかば保育園',
      }
    return { ...(contractAnswer('GET', '/api/incidents/{number}') as object), status }
  })
}
const card = () => openPage(<MeasuresCard number="2026-0001" />)
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))
const reason = (text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: /理由/ }), { target: { value: text } })

describe('the measures of the approved plan', () => {
  it('say where each stands, who has it, until when, and what was put off', async () => {
    office({ mayAct: true })
    card()

    expect(await screen.findByText('わかば保育園 園長が行います')).toBeTruthy()
    expect(screen.getByText('実施待ち')).toBeTruthy()
    expect(screen.getByText(/^期日: .*12月18日/)).toBeTruthy()
    expect(screen.getByText(/保育課長が期日を.*12月10日.*12月18日.*に延ばした: 部品が届かないため。/)).toBeTruthy()
    expect(screen.getByRole('link', { name: '再発防止策（1）: 実施を記録する' }).getAttribute('href')).toBe(
      '/incidents/2026-0001/steps/record-measure/measure-1',
    )
  })

  it('lead whoever may enter it for others to the form', async () => {
    office({ mayActOnBehalf: true })
    card()

    expect(
      (await screen.findByRole('link', { name: '再発防止策（1）: 代わりに実施を記録する' })).getAttribute('href'),
    ).toBe('/incidents/2026-0001/steps/record-measure/measure-1')
  })

  it('say how much work they add until their last day, as far as somebody said it', async () => {
    const period = {
      startsOn: '2026-11-25',
      endsOn: '2027-02-26',
      reason: '慣れるまで。',
      by,
      at: '2026-11-24T03:00:00Z',
    }
    const checks = { ...daily, burdenOf: '当番の保育士', minutesPerDay: 5 }
    office({
      measures: [
        { ...checks, endsOn: '2027-02-26', periods: [period] },
        { ...checks, part: 'measure-3', number: 3, burdenOf: null },
        { ...daily, part: 'measure-4', number: 4, endsOn: '2027-02-26', periods: [period] },
      ],
    })
    card()

    expect(await screen.findByText('手間: 当番の保育士、1日5分（毎日行うと、94日間で合計7時間50分）')).toBeTruthy()
    expect(screen.getByText('手間: 1日5分')).toBeTruthy()
    expect(screen.getAllByText(/^手間/)).toHaveLength(2)
  })

  it('say how much work it is in all while the last day is chosen', async () => {
    office({ measures: [{ ...daily, minutesPerDay: 10 }] })
    card()
    fireEvent.click(await screen.findByRole('button', { name: /続ける期間を決める/ }))
    const day = (name: RegExp, value: string) =>
      fireEvent.change(screen.getByRole('group', { name }).querySelector('input')!, { target: { value } })
    day(/始める日/, '2026-11-25')
    day(/終える日/, '2026-11-30')

    expect(await screen.findByText('手間: 1日10分（毎日行うと、6日間で合計1時間）')).toBeTruthy()
  })

  it('show nothing while none is approved', async () => {
    const asked = office({ measures: [] })
    card()

    await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/measures'))).toBe(true))
    expect(screen.queryByText('再発防止策の実施')).toBeNull()
  })

  it('offer nothing to whoever may decide nothing, and no hand-over after the closing', async () => {
    office({ allowed: [], status: 'CLOSED' })
    card()
    await screen.findByText('実施待ち')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('of a closed case are not handed over any more, but put off', async () => {
    office({ status: 'CLOSED' })
    card()

    expect(await screen.findByRole('button', { name: /期日を延ばす/ })).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('button', { name: /引き継ぐ/ })).toBeNull())
  })

  it('are handed over with a reason, upon what was seen', async () => {
    const asked = office()
    card()
    fireEvent.click(await screen.findByRole('button', { name: /効果の確認へ引き継ぐ/ }))
    press('引き継ぐ')
    await waitFor(() => expect(screen.getByRole('textbox', { name: /理由/ }).getAttribute('aria-invalid')).toBe('true'))
    reason('年度末に行うため。')
    press('引き継ぐ')

    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
        path: '/api/incidents/2026-0001/measures/measure-1/hand-over',
        body: { version: 3, reason: '年度末に行うため。' },
      }),
    )
  })

  it('that somebody else changed meanwhile keep what was typed, and go on from what is stored now', async () => {
    let first = true
    const asked = office({
      answer: () => {
        const again = !first
        first = false
        return again
          ? []
          : refusal(409, {
              title: 'ほかの職員が先に登録しました。画面を開き直してください。',
              current: [{ ...dated, version: 5 }],
            })
      },
    })
    card()
    fireEvent.click(await screen.findByRole('button', { name: /効果の確認へ引き継ぐ/ }))
    reason('年度末に行うため。')
    press('引き継ぐ')

    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/先に/))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /理由/ }).value).toBe('年度末に行うため。')
    press('引き継ぐ')
    await waitFor(() =>
      expect(asked.filter(({ method }) => method === 'POST').at(-1)?.body).toMatchObject({ version: 5 }),
    )
  })

  it('that another one follows are decided on no more', async () => {
    office({ measures: [{ ...daily, followedBy: 3 }] })
    card()

    expect(await screen.findByText('後継の措置：再発防止策（3）')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /続ける期間を決める/ })).toBeNull()
  })

  it('that are done again and again get a first and a last day', async () => {
    const asked = office({ measures: [daily] })
    card()
    fireEvent.click(await screen.findByRole('button', { name: /続ける期間を決める/ }))
    const last = screen.getByRole('group', { name: /終える日/ })
    fireEvent.change(last.querySelector('input')!, { target: { value: '2027-02-26' } })
    reason('慣れるまで。')
    press('期間を決める')

    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')).toMatchObject({
        path: '/api/incidents/2026-0001/measures/measure-2/period',
        body: { version: 0, endsOn: '2027-02-26', reason: '慣れるまで。' },
      }),
    )
  })
})
