import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { StepDraft } from '@/ui/step-draft'
import type { NotificationView } from '../api'
import ConfirmNotification from './confirm-notification'
import NotificationTab from './notification-tab'
import RecordNotification from './record-notification'

const NUMBER = '2012-0001'
const contents = {
  summary: 'TOLD',
  information: 'TOLD',
  cause: 'NOT_NEEDED',
  secondaryHarm: 'TOLD',
  other: 'NOT_NEEDED',
} as const
const contact = (contractAnswer('GET', '/api/incidents/{number}/notification') as NotificationView).contacts[0]!
const settled = (told: typeof contents | null): NotificationView => ({
  status: 'SETTLED',
  version: 1,
  contacts: [contact],
  plans: [],
  substitutes: [],
  laws: ['PROTECTION_ACT'],
  statements: [
    {
      act: 'SETTLED',
      ground: null,
      substitute: null,
      contents: told,
      reason: null,
      latenessReason: null,
      onBehalf: null,
      recordedPost: '園長',
      recordedAt: '2012-12-27T03:00:00Z',
    },
  ],
})
const goingOn = (told: typeof contents | null): NotificationView => ({ ...settled(told), status: 'GOING_ON' })

let kept: object | null
const office = (view: NotificationView, answer: () => unknown = () => view) => {
  kept = null
  return standIn(({ method, path, body }) => {
    if (path.endsWith('/draft')) {
      if (method === 'PUT') kept = { ...(body as object), savedAt: '2012-12-27T03:00:00Z' }
      return method === 'GET' ? { draft: kept, openedBy: [] } : { savedAt: '2012-12-27T03:00:00Z' }
    }
    if (method !== 'GET') return answer()
    return path.endsWith('/notification') ? view : contractAnswer(method, path)
  })
}
const record = () =>
  openPage(
    <StepDraft number={NUMBER} step="record-notification">
      <RecordNotification number={NUMBER} step="record-notification" />
    </StepDraft>,
  )
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const settle = async () => fireEvent.click(await screen.findByRole('radio', { name: /新しい連絡はない/ }))
const item = (name: RegExp) => within(screen.getByRole('radiogroup', { name }))
const answer = (name: RegExp, told: RegExp) => fireEvent.click(item(name).getByRole('radio', { name: told }))
const answered = (name: RegExp) =>
  item(name)
    .getAllByRole<HTMLInputElement>('radio')
    .find(({ checked }) => checked)?.value
const posted = (asked: Asked[]) => asked.filter(({ method }) => method === 'POST')

describe('what the persons were told', () => {
  it('is asked with the word that all are told, and no item stays open', async () => {
    const asked = office(goingOn(null))
    record()
    await settle()
    for (const each of [/^概要/, /^保有個人情報の項目/, /^二次被害/, /^その他参考/]) answer(each, /^伝えた/)
    press('本人対応を記録する')
    expect(await item(/^原因/).findByText('選んでください。')).toBeTruthy()
    expect(posted(asked)).toHaveLength(0)

    answer(/^原因/, /必要な範囲で不要/)
    press('本人対応を記録する')
    await waitFor(() => expect(posted(asked)).toHaveLength(1))
    expect(posted(asked)[0]!.body).toMatchObject({
      outcome: 'SETTLED',
      contents: { summary: 'TOLD', information: 'TOLD', cause: 'NOT_NEEDED', secondaryHarm: 'TOLD', other: 'TOLD' },
    })
  })

  it('is not asked while some are still to be told', async () => {
    office(goingOn(null))
    record()
    fireEvent.click(await screen.findByRole('radio', { name: /一部の方に連絡した/ }))

    expect(screen.queryByRole('radiogroup', { name: /^原因/ })).toBeNull()
  })

  it('begins with what was said last, and is kept beside a refusal', async () => {
    office(goingOn(contents), () =>
      refusal(400, {
        title: '入力を確認してください。',
        violations: [{ field: 'contents.summary', message: 'どの項目も伝えていないことになります。' }],
      }),
    )
    record()
    await settle()
    expect(answered(/^原因/)).toBe('NOT_NEEDED')
    answer(/^原因/, /^伝えた/)
    press('本人対応を記録する')

    expect(await item(/^概要/).findByText(/どの項目も伝えていない/)).toBeTruthy()
    expect(answered(/^原因/)).toBe('TOLD')
  })

  it('is kept where somebody else saved meanwhile, and in the draft', async () => {
    office(goingOn(contents), () => refusal(409, { title: '別の人が先に保存しました。', current: settled(contents) }))
    record()
    await settle()
    answer(/^原因/, /^伝えた/)
    press('本人対応を記録する')

    expect(await screen.findAllByText(/全て済み。完了の確認待ち/)).not.toHaveLength(0)
    expect(answered(/^原因/)).toBe('TOLD')
    await waitFor(() => expect(JSON.stringify(kept)).toContain('"cause":"TOLD"'), { timeout: 5000 })
  })

  it('stands where the case tells of the persons', async () => {
    office(settled(contents))
    openPage(<NotificationTab number={NUMBER} />)

    expect(await screen.findByText(/^伝えた内容：概要、保有個人情報の項目、二次被害/)).toBeTruthy()
    expect(screen.getByText(/必要な範囲で不要とした内容：原因、その他/)).toBeTruthy()
  })

  it('keeps the chief from confirming while nobody has said it', async () => {
    office(settled(null), () =>
      refusal(400, {
        title: '入力を確認してください。',
        violations: [{ field: 'confirmed', message: '差し戻して、所属長に記録してもらってください。' }],
      }),
    )
    openPage(<ConfirmNotification number={NUMBER} step="confirm-notification" />)
    fireEvent.click(await screen.findByRole('radio', { name: '完了を確認する' }))
    press('決定する')

    const decision = within(screen.getByRole('radiogroup', { name: /本人対応の完了/ }))
    expect(await decision.findByText(/差し戻して/)).toBeTruthy()
  })
})
