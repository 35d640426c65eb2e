import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/lib/problem'
import { keyOf } from '@/lib/query-keys'
import { AttachmentField } from './attachment-field'

const sent = vi.hoisted(() => ({
  answers: [] as unknown[],
  keys: [] as string[],
  withdrawn: [] as number[],
  kept: [] as unknown[],
}))

vi.mock('@/lib/attachments', async (original) => ({
  ...(await original<typeof import('@/lib/attachments')>()),
  attachmentsQuery: () => ({
    queryKey: keyOf('/api/incidents/{number}/attachments', { path: { number: '2012-0001' } }),
    queryFn: async () => [...sent.kept],
  }),
  sendAttachment: async (_number: string, { key }: { key: string }) => {
    sent.keys.push(key)
    const answer = sent.answers.shift()
    if (answer instanceof Error) throw answer
    sent.kept.push(answer)
    return answer
  },
  withdrawAttachment: async (_number: string, id: number) => {
    sent.withdrawn.push(id)
  },
}))

function Papers({ told }: { told: (ids: number[]) => void }) {
  const [value, setValue] = useState<number[]>([])
  return (
    <AttachmentField
      number="2012-0001"
      kind="SENDERS_PAPER"
      label="送り主の書面"
      value={value}
      onChange={(ids) => {
        setValue(ids)
        told(ids)
      }}
    />
  )
}

function show() {
  const told = vi.fn()
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <Papers told={told} />
    </QueryClientProvider>,
  )
  const choose = (...files: File[]) =>
    userEvent.upload(container.querySelector<HTMLInputElement>('input[multiple]')!, files, { applyAccept: false })
  return { told, choose }
}

const file = (name: string) => new File(['本文'], name)
const refusedFile = new Problem(400, {
  title: '入力内容を確認してください。',
  violations: [{ field: 'file', message: 'マクロの入ったファイルは受け付けられません。' }],
})

describe('files that go with a form', () => {
  beforeEach(() => Object.values(sent).forEach((list) => list.splice(0)))

  it('keeps the sentence with the refused file while the others go on', async () => {
    sent.answers.push(refusedFile, { id: 3, name: 'ファクス.pdf', size: 1200 })
    const { told, choose } = show()
    await choose(file('表.xlsm'), file('ファクス.pdf'))

    expect(await screen.findByText(/ファクス.pdf（1.2キロバイト）/)).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toBe('マクロの入ったファイルは受け付けられません。')
    expect(screen.queryByRole('button', { name: /もう一度送る/ })).toBeNull()
    expect(told).toHaveBeenLastCalledWith([3])
  })

  it('sends again by the same press what did not get through', async () => {
    sent.answers.push(new Problem(0), { id: 4, name: '書庫.jpg', size: 10 })
    const { told, choose } = show()
    await choose(file('書庫.jpg'))
    await userEvent.click(await screen.findByRole('button', { name: '書庫.jpgをもう一度送る' }))

    expect(await screen.findByText(/10バイト/)).toBeTruthy()
    expect(sent.keys).toHaveLength(2)
    expect(new Set(sent.keys).size).toBe(1)
    expect(told).toHaveBeenLastCalledWith([4])
  })

  it('does not send what is too large, and says how large it may be', async () => {
    const { choose } = show()
    const large = file('動画.pdf')
    Object.defineProperty(large, 'size', { value: 20 * 1024 * 1024 + 1 })
    await choose(large)

    expect((await screen.findByRole('alert')).textContent).toContain('20メガバイト')
    expect(sent.keys).toEqual([])
  })

  it('takes back a file that was the wrong one', async () => {
    sent.answers.push({ id: 5, name: '別の書類.pdf', size: 10 })
    const { told, choose } = show()
    await choose(file('別の書類.pdf'))
    await userEvent.click(await screen.findByRole('button', { name: '別の書類.pdfを外す' }))

    expect(told).toHaveBeenLastCalledWith([])
    expect(sent.withdrawn).toEqual([5])
  })
})
