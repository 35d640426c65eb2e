import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import type { MissingWork } from '../api'
import ClosingCheck from './closing-check'

const NUMBER = '2012-0001'
const item = (sentence: string, over: Partial<MissingWork> = {}): MissingWork => ({
  track: 'search',
  onMap: 'FACILITY_RESPONSE',
  sentence,
  heldBy: ['保育課長'],
  limit: null,
  clock: null,
  step: 'confirm-search-end',
  part: 'F001',
  tab: 'search',
  ...over,
})

let closing: { hindrances: MissingWork[]; besides: MissingWork[] }
let answer: () => unknown

beforeEach(() => {
  sessionStorage.clear()
  closing = { hindrances: [], besides: [] }
  answer = () => undefined
  standIn(({ method, path }) =>
    method !== 'GET' ? answer() : path.endsWith('/closing') ? closing : contractAnswer(method, path),
  )
})

const open = () => openPage(<ClosingCheck number={NUMBER} step="closing-check" />)

describe('the closing check', () => {
  it('names everything that is missing at once, each with its post and its link', async () => {
    closing.hindrances = [
      item('捜索・回収が終わっていません。'),
      item('公表が決まっていません。', { heldBy: [], step: null }),
    ]
    open()

    expect((await screen.findByRole('link', { name: '捜索・回収が終わっていません。' })).getAttribute('href')).toBe(
      `/incidents/${NUMBER}/steps/confirm-search-end/F001`,
    )
    expect(screen.getByText('公表が決まっていません。')).toBeTruthy()
    expect(screen.getByText('担当：保育課長')).toBeTruthy()
    expect(screen.getByText('担当はまだ決まっていません')).toBeTruthy()
  })

  it('says that nothing is left, and apart from it what goes on beside the closing', async () => {
    closing.besides = [
      item('「完了を確認し終結する」の手続が残っています。', { step: 'closing-check' }),
      item('再発防止策の実施（１）の期限が動いています。', { track: 'clock', step: null, tab: null }),
    ]
    open()

    expect(await screen.findByText('残っている手続はありません')).toBeTruthy()
    expect(screen.getByText('終結とは別に残っていること')).toBeTruthy()
    expect(screen.getByText('再発防止策の実施（１）の期限が動いています。')).toBeTruthy()
    expect(screen.queryByText(/完了を確認し終結する/)).toBeNull()
  })

  it('shows what became open meanwhile when it is refused, and keeps the note', async () => {
    answer = () =>
      refusal(422, {
        title: '次の手続が終わるまで、終結できません。',
        missing: [item('報告先への報告が残っています。')],
      })
    open()
    expect(await screen.findByText('残っている手続はありません')).toBeTruthy()
    fireEvent.change(screen.getByRole('textbox', { name: /備考/ }), { target: { value: '全て確認した。' } })
    fireEvent.click(screen.getByRole('button', { name: '終結する' }))

    expect(await screen.findByRole('link', { name: '報告先への報告が残っています。' })).toBeTruthy()
    expect(screen.queryByText('残っている手続はありません')).toBeNull()
    expect(screen.getByDisplayValue('全て確認した。')).toBeTruthy()
  })
})
