import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Controller } from 'react-hook-form'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { Form } from '@/ui/form'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { contractAnswer } from '@/test/contract'
import { serve } from '@/test/server'

const FILES = '/api/incidents/2012-0001/attachments'
const taken = { ...(contractAnswer('POST', FILES) as object), id: 3, name: '点検表.jpg', size: 10 }

/** How the next upload ends; the test says when. */
let arrives: Promise<[number, object]>

await serve((request) => (request.method === 'GET' ? [200, [taken]] : arrives))
const { AttachmentField } = await import('./attachment-field')

const schema = z.object({ evidence: z.array(z.number()) })

function Done({ send }: { send: (values: z.infer<typeof schema>) => Promise<unknown> }) {
  const form = useOfficeForm(schema, { evidence: [] })
  const submit = useSubmit(form, send)
  return (
    <Form form={form} submit={submit} submitLabel="実施を記録する">
      <Controller
        name="evidence"
        control={form.control}
        render={({ field: { value, onChange } }) => (
          <AttachmentField number="2012-0001" kind="PAPER" label="証拠" value={value} onChange={onChange} />
        )}
      />
    </Form>
  )
}

function show() {
  const send = vi.fn(() => Promise.resolve())
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <Done send={send} />
    </QueryClientProvider>,
  )
  const choose = () =>
    userEvent.upload(container.querySelector<HTMLInputElement>('input[multiple]')!, new File(['本文'], '点検表.jpg'), {
      applyAccept: false,
    })
  return { send, choose, press: () => userEvent.click(screen.getByRole('button', { name: '実施を記録する' })) }
}

describe('a form with files', () => {
  let arrive: (answer: [number, object]) => void

  beforeEach(() => {
    arrives = new Promise((resolve) => (arrive = resolve))
  })

  it('waits for a file that is still on its way, and is sent with it by one press', async () => {
    const { send, choose, press } = show()
    await choose()
    await press()
    expect((await screen.findByRole('button', { name: '送信しています…' })).getAttribute('aria-disabled')).toBe('true')
    expect(send).not.toHaveBeenCalled()

    arrive([201, taken])
    await waitFor(() => expect(send).toHaveBeenCalledWith({ evidence: [3] }))
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('is not sent without a file that did not arrive, and says so at the field until the file is put aside', async () => {
    const { send, choose, press } = show()
    await choose()
    arrive([
      400,
      { title: '入力内容を確認してください。', violations: [{ field: 'file', message: '受け付けられません。' }] },
    ])
    await screen.findByText('受け付けられません。')
    await press()

    const summary = (await screen.findAllByRole('alert'))[0]!
    expect(summary.textContent).toContain('証拠: 届いていないファイルがあります。')
    expect(document.activeElement).toBe(summary)
    expect(screen.getByRole('group', { name: /^証拠/ }).textContent).toContain('届いていないファイルがあります。')
    expect(send).not.toHaveBeenCalled()

    await userEvent.click(screen.getByRole('button', { name: '点検表.jpgの表示を消す' }))
    await press()
    await waitFor(() => expect(send).toHaveBeenCalledWith({ evidence: [] }))
  })
})
