import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Problem } from '@/lib/problem'
import { DateTimeField } from './date-time-field'
import { Dialog } from './dialog'
import { Form } from './form'
import { KeepsTyping } from './kept-typing'
import { TextField } from './text-field'
import { useOfficeForm } from './use-office-form'
import { useSubmit } from './use-submit'

const schema = z.object({ label: requiredText(20), at: z.string().nullable() })
const send = vi.fn<(values: unknown) => Promise<void>>()

function ThingForm({ given, onDone }: { given: string; onDone: () => void }) {
  const form = useOfficeForm(schema, { label: given, at: null })
  const submit = useSubmit(form, async (values) => {
    await send(values)
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel="保存する">
      <TextField label="名称" error={form.formState.errors.label?.message} {...form.register('label')} />
      <Controller
        name="at"
        control={form.control}
        render={({ field }) => <DateTimeField {...field} id="at" label="最後に使った日時" />}
      />
    </Form>
  )
}

function Things() {
  const [thing, setThing] = useState<string>()
  return (
    <>
      <button onClick={() => setThing('カード')}>カードを訂正する</button>
      <button onClick={() => setThing('書類')}>書類を訂正する</button>
      <Dialog open={thing !== undefined} title="訂正する" keep={`thing ${thing}`} onClose={() => setThing(undefined)}>
        {thing && <ThingForm given={thing} onDone={() => setThing(undefined)} />}
      </Dialog>
    </>
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name, hidden: true }))
const label = () => screen.getByLabelText<HTMLInputElement>('名称')
const write = async (text: string) => {
  await userEvent.clear(label())
  await userEvent.type(label(), text)
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  send.mockReset().mockResolvedValue()
})

test('what was typed is there again when the dialog is opened anew, each thing with its own', async () => {
  render(<Things />)
  await press('カードを訂正する')
  await write('２歳児用ＳＤカード')
  await press('閉じる')
  await press('書類を訂正する')
  expect(label().value).toBe('書類')
  await press('閉じる')
  await press('カードを訂正する')

  expect(label().value).toBe('２歳児用ＳＤカード')
})

test('Escape loses nothing either, not even a day without its time', async () => {
  render(<Things />)
  await press('カードを訂正する')
  await userEvent.type(screen.getByLabelText('日付'), '2012-12-18')
  screen.getByRole('dialog', { hidden: true }).dispatchEvent(new Event('cancel', { cancelable: true }))
  await waitFor(() => expect(screen.queryByLabelText('名称')).toBeNull())
  await press('カードを訂正する')

  expect(screen.getByLabelText<HTMLInputElement>('日付').value).toBe('2012-12-18')
})

test('once it is saved the next form begins afresh, after a refusal it does not', async () => {
  send.mockRejectedValueOnce(new Problem(422, { title: '受理できません。' }))
  render(<Things />)
  await press('カードを訂正する')
  await write('２歳児用')
  await press('保存する')
  expect(await screen.findByText('受理できません。')).toBeTruthy()
  await press('閉じる')
  await press('カードを訂正する')
  expect(label().value).toBe('２歳児用')

  await press('保存する')
  await waitFor(() => expect(screen.queryByLabelText('名称')).toBeNull())
  await press('カードを訂正する')
  expect(label().value).toBe('カード')
})

test('another tab of the page in between takes nothing away', async () => {
  const { rerender } = render(
    <KeepsTyping>
      <Things key="overview" />
    </KeepsTyping>,
  )
  await press('カードを訂正する')
  await write('２歳児用')
  rerender(
    <KeepsTyping>
      <p>経緯</p>
    </KeepsTyping>,
  )
  rerender(
    <KeepsTyping>
      <Things key="again" />
    </KeepsTyping>,
  )
  await press('カードを訂正する')

  expect(label().value).toBe('２歳児用')
})
