import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { ToastProvider } from '@/ui/toast'
import { NamesInPaper } from './names-in-paper'

const KEY = 'a'.repeat(64)
const by = { account: 3, name: '加藤 由美', post: '情報公開課主査' }

const names = (choice: 'MASK' | 'LEAVE' | null) => ({
  undecided: choice ? 0 : 1,
  lines: [
    {
      pieces: [
        { text: '昨日、', place: null },
        {
          text: '千葉',
          place: {
            key: KEY,
            doubt: 'WORD_OR_NAME',
            masked: '保育士Ａ',
            decision: choice && { choice, by, at: '2012-12-27T03:00:00Z' },
          },
        },
        { text: 'へ電話した。', place: null },
      ],
    },
  ],
})

function open(answer: (asked: Asked) => unknown) {
  const sent = standIn(answer)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ToastProvider>
          <NamesInPaper number="2012-0001" paper="council" />
        </ToastProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return sent
}

describe('deciding a word that may be a name', () => {
  it('shows it in its sentence and tells who left it', async () => {
    let choice: 'LEAVE' | null = null
    const sent = open(({ method }) => {
      if (method === 'POST') choice = 'LEAVE'
      return names(choice)
    })
    expect((await screen.findByText('千葉')).tagName).toBe('MARK')
    expect(screen.getByText('まだ選んでいない箇所が1か所あります。')).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: '千葉: 残す（このまま書く）' }))

    expect(await screen.findByText(/情報公開課主査 加藤 由美が選択/)).toBeTruthy()
    expect(screen.getByText('全ての箇所を選びました。')).toBeTruthy()
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ key: KEY, choice: 'LEAVE' })
  })

  it('says at the choice why masking is refused', async () => {
    open(({ method }) =>
      method === 'POST'
        ? refusal(400, { title: '入力', violations: [{ field: 'choice', message: '文に何も残りません。' }] })
        : names(null),
    )
    fireEvent.click(await screen.findByRole('button', { name: '千葉: 伏せる（「保育士Ａ」と書く）' }))

    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('文に何も残りません。'))
  })

  it('says so when there is nothing to decide', async () => {
    open(() => ({ undecided: 0, lines: [] }))
    expect(await screen.findByText('氏名かもしれない箇所はありません。')).toBeTruthy()
  })
})
