import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Session } from '@/lib/session'
import { openAt, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { Component as LoginPage } from './login-page'

const HEAD = personWith('facility-head')

let loggedIn: Session | null
let answer: () => unknown
let asked: Asked[]
const posted = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  loggedIn = null
  answer = () => HEAD
  asked = standIn(({ method, path }) => {
    if (path === '/api/session/demo-accounts')
      return [{ login: 'encho', displayName: '佐藤 和子', post: '園長', password: 'x' }]
    if (method === 'POST') return answer()
    return loggedIn ?? refusal(401, { title: 'ログインしてください。' })
  })
})

const open = (address = '/login') =>
  openAt(address, [
    { path: '/login', element: <LoginPage /> },
    { path: '*', element: <p>次の画面</p> },
  ])

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

async function logInAs(login: string) {
  await screen.findByRole('button', { name: 'ログイン' })
  fireEvent.change(field('ログインID'), { target: { value: login } })
  fireEvent.change(field('パスワード'), { target: { value: 'まちがい' } })
  fireEvent.click(screen.getByRole('button', { name: 'ログイン' }))
}

describe('the login', () => {
  it('leads to the page that was asked for', async () => {
    const { at } = open('/login?to=%2Fincidents%2F2012-0001%2Fcourse')
    await logInAs('encho')

    await screen.findByText('次の画面')
    expect(at()).toBe('/incidents/2012-0001/course')
    expect(posted()[0]).toMatchObject({ path: '/api/session', body: { login: 'encho', password: 'まちがい' } })
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example'])('never leads to %s', async (elsewhere) => {
    const { at } = open(`/login?to=${encodeURIComponent(elsewhere)}`)
    await logInAs('encho')

    await screen.findByText('次の画面')
    expect(at()).toBe('/')
  })

  it('says that the two do not fit, and keeps what was typed', async () => {
    answer = () => refusal(401, { title: 'ログインIDかパスワードが違います。' })
    open()
    await logInAs('encho')

    expect((await screen.findByRole('alert')).textContent).toContain('ログインIDかパスワードが違います。')
    expect(field('ログインID').value).toBe('encho')
    answer = () => HEAD
    fireEvent.click(screen.getByRole('button', { name: 'ログイン' }))
    await screen.findByText('次の画面')
  })

  it('asks for what is missing, and sends nothing', async () => {
    open()
    fireEvent.click(await screen.findByRole('button', { name: 'ログイン' }))

    expect(await screen.findAllByText(/入力してください/)).not.toHaveLength(0)
    expect(field('パスワード').getAttribute('aria-invalid')).toBe('true')
    expect(posted()).toEqual([])
  })

  it('says that one has just been logged out', async () => {
    open('/login?out=1')
    expect(await screen.findByText('ログアウトしました')).toBeTruthy()
  })

  it('names first who is logged in already, and lets that person go on', async () => {
    loggedIn = HEAD
    open('/login?to=%2Faccount')

    expect(await screen.findByRole('heading', { name: '佐藤 和子 さんがログインしています' })).toBeTruthy()
    expect(screen.getByRole('link', { name: '佐藤 和子 として続ける' }).getAttribute('href')).toBe('/account')
    expect(screen.queryByLabelText('パスワード')).toBeNull()
  })

  it('takes one press for a person of the demonstration', async () => {
    open()
    fireEvent.click(await screen.findByRole('button', { name: /佐藤 和子/ }))

    await screen.findByText('次の画面')
    await waitFor(() => expect(posted()[0]?.body).toEqual({ login: 'encho', password: 'x' }))
  })
})
