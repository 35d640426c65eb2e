import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { Component as MailboxPage } from './mailbox-page'

const MAIL = {
  id: 1,
  to: 'encho@midorino.example.jp',
  subject: '【届け】課長への報告の期限です',
  body: '次の画面から進めてください。\nhttp://localhost:8080/incidents/2012-0001/steps/head-report/F001\n情報公開課',
  sentAt: '2012-12-25T08:10:00Z',
}

const open = (address = '/mailbox') => openPage(<MailboxPage />, { address, path: '/mailbox' })

it('a mail is shown with its receiver and its time, and its link stays in the application', async () => {
  standIn(() => ({ items: [MAIL], page: 0, size: 20, total: 1 }))
  open()

  expect(await screen.findByRole('heading', { name: MAIL.subject })).toBeTruthy()
  expect(screen.getByText(/encho@midorino\.example\.jp/)).toBeTruthy()
  expect(screen.getByText('平成24年12月25日（火）午後5時10分')).toBeTruthy()
  expect(screen.getByRole('link', { name: /steps\/head-report/ }).getAttribute('href')).toBe(
    '/incidents/2012-0001/steps/head-report/F001',
  )
})

it('a mailbox without mails says when one will come', async () => {
  standIn(() => ({ items: [], page: 0, size: 20, total: 0 }))
  open()

  expect(await screen.findByText('まだメールは届いていません')).toBeTruthy()
  expect(screen.getByText(/期限が近づいたとき/)).toBeTruthy()
})

it('older mails stand on the next page, whose address can be kept', async () => {
  const asked = standIn(({ query }) => ({ items: [MAIL], page: Number(query.get('page')), size: 20, total: 21 }))
  const { at } = open()
  fireEvent.click(await screen.findByRole('button', { name: '次へ' }))

  await waitFor(() => expect(asked.at(-1)?.query.get('page')).toBe('1'))
  expect(at()).toBe('/mailbox?page=1')
})

it('a mailbox that could not be read can be asked for again', async () => {
  let mails: unknown = refusal(500, { title: '今は読めません。' })
  standIn(() => mails)
  open()
  expect(await screen.findByText('今は読めません。')).toBeTruthy()
  mails = { items: [MAIL], page: 0, size: 20, total: 1 }
  fireEvent.click(screen.getByRole('button', { name: 'もう一度読み込む' }))

  expect(await screen.findByRole('heading', { name: MAIL.subject })).toBeTruthy()
})
