import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { tooLong } from '@/lib/forms'
import { FieldError } from './field-error'

it('says how long a text may be, in the words of the server', () => {
  render(<FieldError id="words-error" message={tooLong(1000)} />)
  expect(screen.getByText('1,000文字以内で入力してください。')).toBeTruthy()
})

it('shows a sentence of the server as it comes', () => {
  render(<FieldError id="words-error" message="番号|12は使われています。" />)
  expect(screen.getByText('番号|12は使われています。')).toBeTruthy()
})
