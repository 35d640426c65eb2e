import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { onEnter } from './enter'
import { FormElement } from './form-element'

/** Every kind of field of the kit as the browser knows it. */
const FIELDS = [
  'text',
  'search',
  'tel',
  'email',
  'number',
  'date',
  'time',
  'datetime-local',
  'password',
  'checkbox',
  'radio',
]

/** Presses Enter as a browser does: what nobody prevents sends the form. */
function pressEnter(field: HTMLElement, more: KeyboardEventInit & { keyCode?: number } = {}, after = 0) {
  const event = createEvent.keyDown(field, { key: 'Enter', keyCode: 13, ...more })
  Object.defineProperty(event, 'timeStamp', { value: event.timeStamp + after })
  fireEvent(field, event)
  if (!event.defaultPrevented) fireEvent.submit(field.closest('form')!)
}

const LATER = 1000

/** The press that ends a conversion, in the orders of the browsers. */
const CONVERSIONS: Record<string, (field: HTMLElement) => void> = {
  'Chrome: while it is converted': (field) => pressEnter(field, { keyCode: 229, isComposing: true }),
  'Firefox: while it is converted, under its own code': (field) => pressEnter(field, { isComposing: true }),
  'Safari: after the conversion, as 229': (field) => {
    fireEvent.compositionEnd(field)
    pressEnter(field, { keyCode: 229 })
  },
  'others: right after the conversion, as an Enter': (field) => {
    fireEvent.compositionEnd(field)
    pressEnter(field)
  },
}

function Kit({ enterSends = false, send }: { enterSends?: boolean; send: () => void }) {
  return (
    <FormElement enterSends={enterSends} onSend={send}>
      {FIELDS.map((type) => (
        <input key={type} type={type} aria-label={type} />
      ))}
      <textarea aria-label="textarea" />
      <button type="submit">送る</button>
    </FormElement>
  )
}

test.each(FIELDS)('Enter in a field of kind %s sends nothing', (type) => {
  const send = vi.fn()
  render(<Kit send={send} />)
  pressEnter(screen.getByLabelText(type))
  expect(send).not.toHaveBeenCalled()
})

test('Enter on the button is a press of it, and in a text of several lines a new line', () => {
  const send = vi.fn()
  render(<Kit send={send} />)
  pressEnter(screen.getByRole('button'))
  expect(send).toHaveBeenCalledOnce()

  const event = createEvent.keyDown(screen.getByLabelText('textarea'), { key: 'Enter', keyCode: 13 })
  fireEvent(screen.getByLabelText('textarea'), event)
  expect(event.defaultPrevented).toBe(false)
})

test.each(Object.keys(CONVERSIONS))('where Enter sends, the one that ends a conversion does not (%s)', (order) => {
  const send = vi.fn()
  render(<Kit enterSends send={send} />)
  CONVERSIONS[order]!(screen.getByLabelText('text'))
  expect(send).not.toHaveBeenCalled()
})

test('where Enter sends, an Enter pressed for itself does', () => {
  const send = vi.fn()
  render(<Kit enterSends send={send} />)
  fireEvent.compositionEnd(screen.getByLabelText('text'))
  pressEnter(screen.getByLabelText('text'), {}, LATER)
  expect(send).toHaveBeenCalledOnce()
})

function Line({ act, send }: { act: () => void; send: () => void }) {
  const [text, setText] = useState('')
  return (
    <FormElement onSend={send}>
      <input
        aria-label="line"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => onEnter(event, act)}
      />
    </FormElement>
  )
}

test.each(Object.keys(CONVERSIONS))('a field that acts on Enter leaves the end of a conversion alone (%s)', (order) => {
  const [act, send] = [vi.fn(), vi.fn()]
  render(<Line act={act} send={send} />)
  CONVERSIONS[order]!(screen.getByLabelText('line'))
  expect(act).not.toHaveBeenCalled()

  pressEnter(screen.getByLabelText('line'), {}, LATER)
  expect(act).toHaveBeenCalledOnce()
  expect(send).not.toHaveBeenCalled()
})

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const KIT = /^\.\/(?:enter|form-element)\.tsx?$/

test('nobody handles Enter or makes a form but by the kit', () => {
  const own = Object.entries(sources)
    .filter(
      ([path, source]) =>
        !/\.test\.|texts\.\w+\.ts$/.test(path) &&
        !KIT.test(path) &&
        /<form\b|['"]Enter['"]|keyCode|isComposing/.test(source),
    )
    .map(([path]) => path)
  expect(Object.keys(sources).length).toBeGreaterThan(100)
  expect(own).toEqual([])
})
