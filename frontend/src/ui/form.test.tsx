import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Problem } from '@/lib/problem'
import { useBegins } from './begins'
import { Form } from './form'
import { TextField } from './text-field'
import { useOfficeForm } from './use-office-form'
import { useSubmit } from './use-submit'

const schema = z.object({ instruction: requiredText(20), by: requiredText() })
type Values = z.output<typeof schema>

function Instruction({ send }: { send: (values: Values) => Promise<unknown> }) {
  const form = useOfficeForm(schema, { instruction: '', by: '課長' })
  const submit = useSubmit(form, send)
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel="指示する"
      conflictRows={(current) => [
        { label: '指導', mine: form.getValues('instruction'), theirs: (current as Values).instruction },
      ]}
    >
      <TextField label="指導" required error={errors.instruction?.message} {...form.register('instruction')} />
      <TextField label="氏名" error={errors.by?.message} {...form.register('by')} />
    </Form>
  )
}

const type = (text: string) => userEvent.type(screen.getByLabelText(/^指導/), text)
const press = () => userEvent.click(screen.getByRole('button'))

describe('a form of the office', () => {
  it('lists what is missing by the name of its field and puts the focus there', async () => {
    const send = vi.fn()
    render(<Instruction send={send} />)
    await press()

    const summary = await screen.findByRole('alert')
    expect(document.activeElement).toBe(summary)
    expect(summary.textContent).toContain('指導: 入力してください。')
    expect(screen.getByLabelText(/^指導/).getAttribute('aria-invalid')).toBe('true')
    await userEvent.click(screen.getByRole('link'))
    expect(document.activeElement).toBe(screen.getByLabelText(/^指導/))
    expect(send).not.toHaveBeenCalled()
  })

  it('puts the sentences of the office at their fields and keeps what was typed', async () => {
    render(
      <Instruction
        send={() =>
          Promise.reject(
            new Problem(400, {
              title: '入力を確認してください',
              violations: [
                { field: 'instruction', message: '制御文字は使えません。' },
                { field: 'elsewhere', message: 'ほかの誤りです。' },
              ],
            }),
          )
        }
      />,
    )
    await type('写真は消すこと')
    await press()

    await waitFor(() => expect(screen.getAllByText(/制御文字は使えません。/)).toHaveLength(2))
    expect(screen.getByText('ほかの誤りです。')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>(/^指導/).value).toBe('写真は消すこと')
  })

  it('shows both versions to the second of two clerks', async () => {
    render(
      <Instruction
        send={() =>
          Promise.reject(
            new Problem(409, {
              title: '先に保存されました',
              current: { instruction: '台帳を確認すること', by: '係長' },
            }),
          )
        }
      />,
    )
    await type('写真は消すこと')
    await press()

    const theirs = await screen.findByText('台帳を確認すること')
    expect(theirs.closest('tr')?.textContent).toContain('写真は消すこと')
  })

  it('sends once however often it is pressed, and again after a refusal', async () => {
    let refuse: (problem: Problem) => void = () => undefined
    const send = vi.fn(
      () =>
        new Promise((_, reject) => {
          refuse = reject
        }),
    )
    render(<Instruction send={send} />)
    await type('写真は消すこと')
    const form = screen.getByRole('button').closest('form')!
    for (let presses = 0; presses < 3; presses++) fireEvent.submit(form)
    await waitFor(() => expect(send).toHaveBeenCalledOnce())

    refuse(new Problem(0))
    expect(await screen.findByText('接続できません。入力した内容は残っています。')).toBeTruthy()
    await press()
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2))
    refuse(new Problem(422, { title: '受理できません。' }))
    expect(await screen.findByText('受理できません。')).toBeTruthy()
  })
})

const PROPOSED = [
  {
    field: 'instruction',
    text: '写真を消すこと',
    from: ['FIRST_REPORT', 'COURSE'] as ('FIRST_REPORT' | 'COURSE')[],
    of: null,
  },
]

function Prefilled({ send }: { send: (values: Values) => Promise<unknown> }) {
  const begins = useBegins(PROPOSED, { instruction: '指導' })
  const form = useOfficeForm(schema, { instruction: begins.text('instruction'), by: '課長' }, begins)
  const submit = useSubmit(form, send)
  return (
    <Form form={form} submit={submit} submitLabel="指示する" begins={begins}>
      <TextField
        label="指導"
        required
        hint={begins.hint('instruction', '短く書きます。')}
        {...form.register('instruction')}
      />
    </Form>
  )
}

describe('a form that begins with the records', () => {
  it('says where its text comes from and sends it after one press that says it is right', async () => {
    const send = vi.fn().mockResolvedValue(undefined)
    render(<Prefilled send={send} />)
    expect(screen.getByText('第一報、経緯から入れてあります。 短く書きます。')).toBeTruthy()

    await userEvent.click(screen.getByLabelText('この内容で正しい'))
    await press()
    await waitFor(() => expect(send).toHaveBeenCalledWith({ instruction: '写真を消すこと', by: '課長' }))
  })

  it('takes no text for an answer that nobody has looked at', async () => {
    const send = vi.fn()
    render(<Prefilled send={send} />)
    await press()

    expect((await screen.findByRole('alert')).textContent).toContain('この内容で正しい')
    expect(send).not.toHaveBeenCalled()
  })

  it('asks nothing more of somebody who has written it anew', async () => {
    const send = vi.fn().mockResolvedValue(undefined)
    render(<Prefilled send={send} />)
    await userEvent.clear(screen.getByLabelText(/^指導/))
    await type('台帳を確認すること')

    expect(screen.queryByLabelText('この内容で正しい')).toBeNull()
    await press()
    await waitFor(() => expect(send).toHaveBeenCalledWith({ instruction: '台帳を確認すること', by: '課長' }))
  })
})
