import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PersonOfPage, type Session } from '@/lib/session'
import { emptyAnswers, type Answers } from '../answers'
import { questionsFor } from '../questions'
import { Component as ReportPage } from './report-page'
import { Component as SentPage } from './sent-page'

const SESSION: Session = {
  account: { id: '7', login: 'hoiku-a', displayName: '山田 花子' },
  posts: [],
  roles: ['facility-staff'],
  mustChangePassword: false,
  demo: true,
  serverNow: '2012-12-25T16:45:00+09:00',
}
const ANSWERS: Answers = {
  ...emptyAnswers('2012-12-25'),
  noticed: { ...emptyAnswers('2012-12-25').noticed, time: '16:40' },
  what: { kind: 'LOSS', kindWords: '', medium: 'SD_CARD', description: '' },
  whose: { groups: ['CHILDREN'], contents: '', myNumber: 'NO' },
  persons: { min: '22', max: '46', unknown: false },
  place: { ...emptyAnswers('2012-12-25').place, where: '事務室' },
  malice: 'UNKNOWN',
  danger: 'NONE',
}
const RECEIPT = {
  number: '2012-0001',
  label: '平成24年度第1号',
  knows: [],
  telephone: [],
  next: [],
  headReportLimit: null,
  headReportClock: null,
}

const UNREADABLE = { understood: null, otherwise: null, overnight: false, fault: 'time-not-understood' }
const EVENING = {
  ...UNREADABLE,
  understood: { startsOn: '2012-12-24', startPart: 'EVENING', wholeWords: '平成24年12月24日（月）夕方' },
  fault: null,
}

let kept: object | null
let reading: object
let verdictsAsked: unknown[]

beforeEach(() => {
  reading = EVENING
  verdictsAsked = []
  kept = {
    answers: ANSWERS,
    page: 7,
    savedAt: '2012-12-25T16:44:00+09:00',
    key: '7d9f1f9e-7f0b-4f0e-9d5e-0a3f6f6f6f6f',
  }
  localStorage.clear()
  window.scrollTo = vi.fn()
  vi.stubGlobal('fetch', (request: Request) => {
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/report-draft')) {
      return Promise.resolve(
        request.method === 'GET'
          ? Response.json({ draft: kept, localKey: btoa('a'.repeat(32)) })
          : new Response(null, { status: 204 }),
      )
    }
    if (pathname.endsWith('/spoken-time')) return Promise.resolve(Response.json(reading))
    if (pathname.endsWith('/provisional-verdict')) {
      void request.json().then((asked) => verdictsAsked.push(asked))
      return Promise.resolve(
        Response.json({ legalRegime: 'ADMIN_ORGAN', says: 'PERHAPS', duties: [], withoutRule: [] }),
      )
    }
    if (request.method === 'POST') kept = null
    return Promise.resolve(Response.json(RECEIPT))
  })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(...addresses: string[]) {
  const router = createMemoryRouter(
    [
      { path: '/report/sent/:number', element: <SentPage /> },
      { path: '/report/:page?', element: <ReportPage /> },
    ],
    { initialEntries: addresses },
  )
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PersonOfPage value={SESSION}>
        <RouterProvider router={router} />
      </PersonOfPage>
    </QueryClientProvider>,
  )
  return router
}

/** The draft says in these words when it was noticed. */
function inWords(text: string) {
  const noticed = { ...ANSWERS.noticed, roughly: true, words: { text, half: null } }
  kept = { ...kept, answers: { ...ANSWERS, noticed } }
}

describe('the first report', () => {
  it('leads Back from the receipt to the receipt, not to a question that looks as if all were lost', async () => {
    const router = open('/report/malice', '/report/check')
    fireEvent.click(await screen.findByRole('button', { name: '送信する' }))
    await screen.findByRole('heading', { name: '第一報を受け付けました' })

    await act(() => router.navigate(-1))

    expect(await screen.findByText(/平成24年度第1号/)).toBeTruthy()
    expect(router.state.location.pathname).toBe('/report/sent/2012-0001')
  })

  it('begins a second report with its first question', async () => {
    const router = open('/report/check')
    fireEvent.click(await screen.findByRole('button', { name: '送信する' }))
    await screen.findByRole('heading', { name: '第一報を受け付けました' })

    await act(() => router.navigate('/report'))

    expect(await screen.findByRole('heading', { name: 'いつ気付きましたか' })).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('時刻').value).toBe('')
  })

  it('asks again on the spot for words that nobody understands, and keeps them', async () => {
    reading = UNREADABLE
    inWords('さっき')
    const router = open('/report/noticed')
    fireEvent.click(await screen.findByRole('button', { name: '次へ' }))

    expect((await screen.findAllByText(/日時として読めません/)).length).toBeGreaterThan(0)
    expect(router.state.location.pathname).toBe('/report/noticed')
    expect(screen.getByLabelText<HTMLInputElement>('気付いた日時（言葉で）').value).toBe('さっき')
  })

  it('goes on with words that are understood, and says before the sending how', async () => {
    inWords('昨日の夕方')
    const router = open('/report/noticed')
    fireEvent.click(await screen.findByRole('button', { name: '次へ' }))
    await screen.findByRole('heading', { name: '何がどうなりましたか' })

    await act(() => router.navigate('/report/check'))
    expect(await screen.findByText('平成24年12月24日（月）夕方')).toBeTruthy()
  })

  it('says beneath the summary whether the state may have to be told, asked without anything that was written', async () => {
    kept = { ...kept, answers: { ...ANSWERS, what: { ...ANSWERS.what, description: '園児の名前を書いた紙' } } }
    open('/report/check')

    expect(await screen.findByText('国への報告が必要かもしれません。')).toBeTruthy()
    expect(verdictsAsked).toEqual([
      {
        noticedAt: {
          time: { startsAt: '2012-12-25T16:40:00+09:00', startAbout: 'EXACTLY', openEnd: false },
          unknown: false,
        },
        kind: 'LOSS',
        malice: 'UNKNOWN',
        myNumber: 'NO',
        persons: { min: 22, max: 46, unknown: false },
        unitCode: null,
      },
    ])
  })

  it('does not ask what the rules say while an answer is missing', async () => {
    kept = { ...kept, answers: { ...ANSWERS, malice: null } }
    open('/report/check')

    expect(await screen.findByText(/答えがそろうと、国への報告が必要に/)).toBeTruthy()
    expect(verdictsAsked).toEqual([])
  })

  it('has the buttons of every question and of the sending in the bar at the foot, above what scrolls below them', async () => {
    for (const page of [...questionsFor(1), 'check']) {
      cleanup()
      open(`/report/${page}`)
      const on = await screen.findByRole('button', {
        name: page === 'check' ? '送信する' : page === 'malice' ? '確認へ' : '次へ',
      })
      const bar = on.parentElement!

      expect(bar.className, page).toContain('max-md:sticky')
      expect(bar.className, page).toContain('max-md:z-10')
      expect(within(bar).queryByRole('link', { name: '前へ' }) !== null, page).toBe(
        page !== 'noticed' && page !== 'check',
      )
      expect(within(bar).queryByRole('radio'), page).toBeNull()
    }
  })
})
