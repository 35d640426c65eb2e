import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { optionalMail } from '@/lib/forms'
import { Form } from './form'
import { MailField } from './mail-field'
import { useOfficeForm } from './use-office-form'
import { useSubmit } from './use-submit'

const schema = z.object({ mail: optionalMail() })

function Address({ send }: { send: (values: { mail: string }) => Promise<unknown> }) {
  const form = useOfficeForm(schema, { mail: '' })
  const submit = useSubmit(form, send)
  return (
    <Form form={form} submit={submit} submitLabel="保存する">
      <MailField label="メールアドレス" error={form.formState.errors.mail?.message} {...form.register('mail')} />
    </Form>
  )
}

const field = () => screen.getByLabelText<HTMLInputElement>('メールアドレス')

describe('the field of a mail address', () => {
  it('shows full-width letters as what will be kept, while they are typed and when the field is left', async () => {
    const send = vi.fn(() => Promise.resolve())
    render(<Address send={send} />)

    await userEvent.type(field(), 'ｈａｎａｋｏ@midorino.example')
    expect(screen.getByText(/hanako@midorino\.example/).getAttribute('role')).toBe('status')
    await userEvent.tab()

    expect(field().value).toBe('hanako@midorino.example')
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(send).toHaveBeenCalledWith({ mail: 'hanako@midorino.example' }))
  })

  it('refuses letters that no mail server takes, and keeps what was typed', async () => {
    const send = vi.fn()
    render(<Address send={send} />)

    await userEvent.type(field(), '山田@midorino.example')
    await userEvent.click(screen.getByRole('button'))

    await waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'))
    expect(field().value).toBe('山田@midorino.example')
    expect(send).not.toHaveBeenCalled()
  })

  it('may be left empty', async () => {
    const send = vi.fn(() => Promise.resolve())
    render(<Address send={send} />)

    await userEvent.click(screen.getByRole('button'))

    await waitFor(() => expect(send).toHaveBeenCalledWith({ mail: '' }))
  })
})
