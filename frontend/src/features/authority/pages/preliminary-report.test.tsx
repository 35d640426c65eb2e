import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { ToastProvider } from '@/ui/toast'
import { Filings } from '../components/filings'
import PreliminaryReport from './preliminary-report'

const filing = (kind: string, items: { item: string; text: string }[]) => ({
  kind,
  at: '2026-11-24T03:00:00Z',
  receiptNumber: null,
  note: null,
  unknown: { items: [], until: null },
  items,
  by: { account: 2, name: '加藤 由美', post: '情報公開課主査' },
})
const duty = (...filings: object[]) => ({
  part: 'D1',
  arose: '2026-11-23T03:00:00Z',
  dissolved: null,
  version: filings.length,
  fulfilled: false,
  filings,
  earlier: [],
})
let sent: Asked[]
let answer: () => unknown
const posted = () => sent.filter(({ method }) => method === 'POST')

async function open() {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <ToastProvider>
          <PreliminaryReport number="2026-0001" step="file-preliminary-report" part="D1" />
        </ToastProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  await screen.findByLabelText(/^概要/, { selector: 'textarea' })
}

const summary = () => screen.getByLabelText<HTMLTextAreaElement>(/^概要/, { selector: 'textarea' })
function send() {
  fireEvent.click(screen.getByRole('button', { name: '速報の提出を記録する' }))
}

describe('filing a preliminary report', () => {
  beforeEach(() => {
    answer = () => ({ duties: [duty(filing('PRELIMINARY', []))] })
    sent = standIn(({ method, path }) =>
      method === 'POST'
        ? answer()
        : path.endsWith('/authority')
          ? { duties: [duty()] }
          : path.includes('/proposals/')
            ? { texts: [{ field: 'SUMMARY', text: '名簿の紛失が判明した。', from: ['FIRST_REPORT'], of: null }] }
            : path.endsWith('/clocks')
              ? { clocks: [], undated: [] }
              : { affectedPersons: null },
    )
  })

  it('begins with the items in the order of the form, from the records, and sends them as they were mended', async () => {
    await open()
    expect(summary().value).toBe('名簿の紛失が判明した。')
    expect(
      screen.getAllByRole('button', { name: /をコピーする$/ }).map((button) => button.getAttribute('aria-label')),
    ).toHaveLength(9)
    fireEvent.change(summary(), { target: { value: '名簿1冊の紛失が判明した。' } })
    send()

    await waitFor(() => expect(posted()).toHaveLength(1))
    expect(posted()[0]!.body).toMatchObject({
      version: 0,
      items: [{ item: 'SUMMARY', text: '名簿1冊の紛失が判明した。' }],
    })
  })

  it('says at the field that the receipt number is another filing’s, and keeps what was typed', async () => {
    const sentence = 'この受付番号は、別の提出の記録で使われています。'
    answer = () => refusal(400, { violations: [{ field: 'receiptNumber', message: sentence }] })
    await open()
    fireEvent.change(summary(), { target: { value: '直した文' } })
    fireEvent.change(screen.getByLabelText(/^受付番号/, { selector: 'input' }), { target: { value: '第12号' } })
    send()

    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0)
    expect(summary().value).toBe('直した文')
  })

  it('shows the second clerk what was filed, item by item', async () => {
    answer = () =>
      refusal(409, { current: { duties: [duty(filing('PRELIMINARY', [{ item: 'SUMMARY', text: '先に出した文' }]))] } })
    await open()
    fireEvent.change(summary(), { target: { value: '後から書いた文' } })
    send()

    expect(await screen.findByText('先に出した文')).toBeTruthy()
    expect(summary().value).toBe('後から書いた文')
  })
})

it('marks in a report what the one before did not say', () => {
  render(
    <Filings
      duty={
        duty(
          filing('PRELIMINARY', [{ item: 'PERSONS', text: '約80名' }]),
          filing('FINAL', [{ item: 'PERSONS', text: '約120名' }]),
        ) as never
      }
    />,
  )

  expect(document.querySelector('ins')?.textContent).toContain('120')
  expect(document.querySelector('del')?.textContent).toContain('80')
})
