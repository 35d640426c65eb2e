import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { serve, type Arrived } from '@/test/server'

const FILES = '/api/incidents/2012-0001/attachments'

/** What the case keeps, how the next uploads end, and what was sent. */
let kept: object[]
let ends: ([status: number, body: object] | 'LOST')[]
let sent: Arrived[]

await serve((request) => {
  if (request.method === 'GET') return [200, kept]
  sent.push(request)
  if (request.path !== FILES) return [200, contractAnswer('POST', request.path)]
  const end = ends.shift()
  if (end === 'LOST') return undefined
  if (end![0] === 201) kept.push(end![1])
  return end
})
const { AttachmentField } = await import('./attachment-field')

const uploads = () => sent.filter(({ path }) => path === FILES)
const taken = (id: number, name: string, size: number): [number, object] => [
  201,
  { ...(contractAnswer('POST', FILES) as object), id, name, size },
]

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

describe('files that go with a form', () => {
  beforeEach(() => {
    kept = []
    ends = []
    sent = []
  })

  it('keeps the sentence with the refused file while the others go on', async () => {
    const macros = 'マクロの入ったファイルは受け付けられません。'
    ends = [
      [400, { title: '入力内容を確認してください。', violations: [{ field: 'file', message: macros }] }],
      taken(3, 'ファクス.pdf', 1200),
    ]
    const { told, choose } = show()
    await choose(file('表.xlsm'), file('ファクス.pdf'))

    expect(await screen.findByText(/ファクス.pdf（1.2キロバイト）/)).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toBe(macros)
    expect(screen.queryByRole('button', { name: /もう一度送る/ })).toBeNull()
    expect(told).toHaveBeenLastCalledWith([3])
  })

  it('sends the file itself with what it is', async () => {
    ends = [taken(3, 'ファクス.pdf', 6)]
    await show().choose(file('ファクス.pdf'))
    await waitFor(() => expect(uploads()).toHaveLength(1))

    const { form } = uploads()[0]!
    expect(form.get('kind')).toBe('SENDERS_PAPER')
    expect((form.get('file') as File).name).toBe('ファクス.pdf')
    expect(await (form.get('file') as File).text()).toBe('本文')
  })

  it('sends again by the same press what did not get through', async () => {
    ends = ['LOST', taken(4, '書庫.jpg', 10)]
    const { told, choose } = show()
    await choose(file('書庫.jpg'))
    await userEvent.click(await screen.findByRole('button', { name: '書庫.jpgをもう一度送る' }))

    expect(await screen.findByText(/10バイト/)).toBeTruthy()
    expect(uploads()).toHaveLength(2)
    expect(uploads()[0]!.key).toBeTruthy()
    expect(uploads()[1]!.key).toBe(uploads()[0]!.key)
    expect(told).toHaveBeenLastCalledWith([4])
  })

  it('does not send what is too large, and says how large it may be', async () => {
    const { choose } = show()
    const large = file('動画.pdf')
    Object.defineProperty(large, 'size', { value: 20 * 1024 * 1024 + 1 })
    await choose(large)

    expect((await screen.findByRole('alert')).textContent).toContain('20メガバイト')
    expect(sent).toEqual([])
  })

  it('takes back a file that was the wrong one', async () => {
    ends = [taken(5, '別の書類.pdf', 10)]
    const { told, choose } = show()
    await choose(file('別の書類.pdf'))
    await userEvent.click(await screen.findByRole('button', { name: '別の書類.pdfを外す' }))

    expect(told).toHaveBeenLastCalledWith([])
    await waitFor(() =>
      expect(sent.at(-1)).toMatchObject({
        path: `${FILES}/5/withdrawal`,
        body: { reason: expect.stringMatching(/.+/) },
      }),
    )
  })
})
