import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { StepDraft } from '@/ui/step-draft'
import type { NotificationView, Substitute } from '../api'
import NotificationTab from './notification-tab'
import RecordNotification from './record-notification'

const NUMBER = '2012-0001'
const said = (more: Partial<Substitute>): Substitute => ({
  measure: 'ENQUIRY_DESK',
  act: 'PLANNED',
  place: '市民相談室',
  telephone: '03-0000-0000',
  from: '2012-12-28',
  time: null,
  doneBy: null,
  publication: null,
  reason: '転居先が分からない。',
  onBehalf: null,
  recordedPost: '園長',
  recordedAt: '2012-12-27T03:00:00Z',
  ...more,
})
const view = (...substitutes: Substitute[]): NotificationView => ({
  status: 'GOING_ON',
  version: substitutes.length,
  contacts: [],
  statements: [],
  plans: [],
  substitutes,
  laws: ['PROTECTION_ACT'],
})

let kept: object | null
const office = (notification: NotificationView, answer: () => unknown = () => notification, published = false) => {
  kept = null
  return standIn(({ method, path, body }) => {
    if (path.endsWith('/draft')) {
      if (method === 'PUT') kept = { ...(body as object), savedAt: '2012-12-27T03:00:00Z' }
      return method === 'GET' ? { draft: kept, openedBy: [] } : { savedAt: '2012-12-27T03:00:00Z' }
    }
    if (method !== 'GET') return answer()
    if (path.endsWith('/notification')) return notification
    const known = contractAnswer(method, path) as Record<string, unknown>
    return path.endsWith('/publication') && !published ? { ...known, published: [] } : known
  })
}
const record = () =>
  openPage(
    <StepDraft number={NUMBER} step="record-notification">
      <RecordNotification number={NUMBER} step="record-notification" />
    </StepDraft>,
  )
const choose = async (name: RegExp) => fireEvent.click(await screen.findByRole('radio', { name }))
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const posted = (asked: Asked[]) => asked.filter(({ method }) => method === 'POST')
const begin = async () => choose(/連絡が困難なため、代わりの措置/)

describe('what is done in the place of telling', () => {
  it('is asked by name, and a desk with its telephone', async () => {
    const asked = office(view())
    record()
    await begin()
    await choose(/^問合せ窓口/)
    await choose(/^行う予定/)
    press('本人対応を記録する')

    expect((await screen.findAllByText('入力してください。')).length).toBeGreaterThanOrEqual(3)
    expect(posted(asked)).toHaveLength(0)
  })

  it('begins with what was planned, and ends telling where nobody is left', async () => {
    const asked = office(view(said({})))
    record()
    await begin()
    await choose(/^行った/)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /窓口の電話番号/ }).value).toBe('03-0000-0000')
    type(/^行った人/, '保育課長')
    fireEvent.click(screen.getByRole('checkbox', { name: /対応は全て済んだ/ }))
    press('本人対応を記録する')

    await waitFor(() => expect(posted(asked)).toHaveLength(1))
    expect(posted(asked)[0]!.body).toMatchObject({
      outcome: 'NOT_NEEDED',
      ground: 'SUBSTITUTE',
      reason: '転居先が分からない。',
      substitute: { measure: 'ENQUIRY_DESK', act: 'DONE', place: '市民相談室', doneBy: '保育課長' },
    })
  })

  it('points to the publication that is recorded and asks nothing of it twice', async () => {
    const asked = office(view(), undefined, true)
    record()
    await begin()
    await choose(/^公表/)
    await choose(/^行った/)
    fireEvent.click(await screen.findByRole('checkbox', { name: /公表の記録のとおり/ }))
    expect(screen.queryByRole('textbox', { name: /公表の場所/ })).toBeNull()
    press('本人対応を記録する')

    await waitFor(() => expect(posted(asked)).toHaveLength(1))
    expect(posted(asked)[0]!.body).toMatchObject({
      outcome: 'GO_ON',
      substitute: { measure: 'PUBLICATION', act: 'DONE', asPublished: true, time: null },
    })
  })

  it('keeps what was typed beside a refusal and where somebody else saved, and in the draft', async () => {
    office(view(said({})), () =>
      refusal(400, {
        title: '入力を確認してください。',
        violations: [{ field: 'substitute.place', message: '別の名前で入力してください。' }],
      }),
    )
    record()
    await begin()
    await choose(/^行った/)
    type(/^窓口の名前/, '総合案内')
    type(/^行った人/, '保育課長')
    press('本人対応を記録する')
    expect(await screen.findAllByText('別の名前で入力してください。')).not.toHaveLength(0)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /窓口の名前/ }).value).toBe('総合案内')
    await waitFor(() => expect(JSON.stringify(kept)).toContain('総合案内'), { timeout: 5000 })
  })

  it('shows both versions where somebody else saved first', async () => {
    office(view(said({})), () =>
      refusal(409, { title: '別の人が先に保存しました。', current: view(said({}), said({})) }),
    )
    record()
    await begin()
    await choose(/^行った/)
    type(/^行った人/, '保育課長')
    press('本人対応を記録する')

    expect(await screen.findAllByText(/対応中/)).not.toHaveLength(0)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /行った人/ }).value).toBe('保育課長')
  })

  it('stands where the case tells of the persons, open while it is only planned', async () => {
    office(view(said({})))
    openPage(<NotificationTab number={NUMBER} />)

    expect(await screen.findByText(/期限は動き続けます/)).toBeTruthy()
    expect(screen.getByText(/市民相談室/)).toBeTruthy()
  })

  it('names the article that binds the units, and offers a hospital no excuse that it does not have', async () => {
    const done = said({ act: 'DONE', from: null })
    office({ ...view(done), laws: ['PRIVATE_RULE'] })
    record()
    await choose(/本人への連絡は不要と考える/)

    expect(await screen.findByRole('radio', { name: /代える（法26条2項ただし書）/ })).toBeTruthy()
    expect(screen.queryByText(/68条|78条/)).toBeNull()
  })

  it('names the Number Act where individual numbers alone make the duty, which has no excuse by article 78', async () => {
    office({ ...view(said({ act: 'DONE', from: null })), laws: ['NUMBER_ACT'] })
    record()
    await choose(/本人への連絡は不要と考える/)

    expect(await screen.findByRole('radio', { name: /代える（番号法29条の4第2項ただし書）/ })).toBeTruthy()
    expect(screen.queryByText(/68条|26条|78条/)).toBeNull()
  })

  it('names both articles for a hospital and a section', async () => {
    office({ ...view(said({ act: 'DONE', from: null })), laws: ['PROTECTION_ACT', 'PRIVATE_RULE'] })
    record()
    await choose(/本人への連絡は不要と考える/)

    expect(await screen.findByRole('radio', { name: /法68条2項1号、法26条2項ただし書/ })).toBeTruthy()
  })
})
