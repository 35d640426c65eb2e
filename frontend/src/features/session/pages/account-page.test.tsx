import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Session } from '@/lib/session'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { Component as AccountPage } from './account-page'

const device = (id: string, here: boolean, browser: string | null, system: string | null) => ({
  id,
  here,
  browser,
  system,
  since: '2012-12-25T07:00:00Z',
  lastSeen: '2012-12-25T07:30:00Z',
})
const HERE = device('a', true, 'Firefox', 'Windows')
const LEFT = device('b', false, 'Chrome', 'Android')
const UNKNOWN = device('c', false, null, null)

let devices: unknown
let answer: (asked: Asked) => unknown
let asked: Asked[]
const changes = () => asked.filter(({ method }) => method !== 'GET')

beforeEach(() => {
  devices = [HERE, LEFT]
  answer = () => undefined
  asked = standIn((one) => {
    if (one.method !== 'GET') return answer(one)
    return one.path === '/api/own-sessions' ? devices : personWith('facility-head')
  })
})

const open = (more: Partial<Session> = {}, address = '/account') =>
  openPage(<AccountPage />, { address, path: '/account', person: { ...personWith('facility-head'), ...more } })

const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label)

function changePassword() {
  fireEvent.change(field(/^今のパスワード/), { target: { value: 'いままでの合言葉' } })
  fireEvent.change(field(/^新しいパスワード/), { target: { value: 'つながりのない四つの言葉' } })
  fireEvent.click(screen.getByRole('button', { name: 'パスワードを変更する' }))
}

describe('the own password', () => {
  it('is refused beside its field, with both still typed, and changed once that is mended', async () => {
    answer = () =>
      refusal(400, {
        title: '入力を確認してください。',
        violations: [{ field: 'current', message: '今のパスワードが違います。' }],
      })
    open()
    changePassword()

    await waitFor(() => expect(field(/^今のパスワード/).getAttribute('aria-invalid')).toBe('true'))
    expect(field(/^今のパスワード/).closest('div')?.textContent).toContain('今のパスワードが違います。')
    expect(field(/^新しいパスワード/).value).toBe('つながりのない四つの言葉')

    answer = () => undefined
    fireEvent.click(screen.getByRole('button', { name: 'パスワードを変更する' }))
    expect(await screen.findByText(/パスワードを変更しました/)).toBeTruthy()
    expect(field(/^新しいパスワード/).value).toBe('')
    expect(changes().at(-1)).toMatchObject({
      path: '/api/session/password',
      body: { current: 'いままでの合言葉', password: 'つながりのない四つの言葉' },
    })
  })

  it('that the administrator chose is asked for before anything else, and then one goes on', async () => {
    const { at } = open({ mustChangePassword: true }, '/account?to=%2Fincidents')
    expect(screen.getByText(/システム管理者が決めた仮のもの/)).toBeTruthy()
    expect(screen.queryByText('ログイン中の端末')).toBeNull()
    changePassword()

    await waitFor(() => expect(at()).toBe('/incidents'))
  })
})

describe('where one is logged in', () => {
  it('is told with this device first, which cannot be logged out there', async () => {
    devices = [HERE, UNKNOWN]
    open()

    expect(await screen.findByText('Windows の Firefox')).toBeTruthy()
    expect(screen.getAllByRole('button', { name: /ログアウトさせる/ })).toHaveLength(1)
    expect(screen.getByRole('button', { name: '名前の分からない端末 をログアウトさせる' })).toBeTruthy()
  })

  it('ends on another device, and says so, also where it had ended by itself', async () => {
    answer = () => refusal(404, { title: '見つかりません。' })
    open()
    const end = await screen.findByRole('button', { name: 'Android の Chrome をログアウトさせる' })
    devices = [HERE]
    fireEvent.click(end)

    expect(await screen.findByText('その端末をログアウトさせました。')).toBeTruthy()
    await waitFor(() => expect(screen.queryByText('Android の Chrome')).toBeNull())
    expect(changes()[0]?.path).toBe('/api/own-sessions/b')
  })

  it('says why it could not be ended, and leaves the device in the list', async () => {
    answer = () => refusal(503, { title: '今は使えません。' })
    open()
    fireEvent.click(await screen.findByRole('button', { name: 'Android の Chrome をログアウトさせる' }))

    expect((await screen.findByRole('alert')).textContent).toContain('今は使えません。')
    expect(screen.getByText('Android の Chrome')).toBeTruthy()
  })

  it('ends everywhere else by one press', async () => {
    devices = [HERE, LEFT, UNKNOWN]
    open()
    fireEvent.click(await screen.findByRole('button', { name: 'この端末のほかを全てログアウトさせる' }))

    expect(await screen.findByText('この端末のほかを全てログアウトさせました。')).toBeTruthy()
    expect(changes()[0]).toMatchObject({ method: 'DELETE', path: '/api/own-sessions' })
  })

  it('can be asked for again where it could not be read', async () => {
    devices = refusal(500, { title: 'うまく処理できませんでした。' })
    open()
    const again = await screen.findByRole('button', { name: 'もう一度読み込む' })
    devices = [HERE]
    fireEvent.click(again)

    expect(await screen.findByText('Windows の Firefox')).toBeTruthy()
  })
})
