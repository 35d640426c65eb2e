import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fromInputs } from '@/lib/dates'
import { emptyAnswers, type Answers } from '../answers'
import { PlaceQuestion } from '../questions/place'

let answers: Answers

/** The question as the page shows it, with its answers beside it. */
function Asked() {
  const [value, setValue] = useState(emptyAnswers('2012-12-25'))
  const change = (changed: Answers) => {
    answers = changed
    setValue(changed)
  }
  return <PlaceQuestion answers={value} onChange={change} errors={[]} />
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What stands in the inputs after these presses. */
function after(now: string, ...presses: string[]) {
  vi.setSystemTime(Date.parse(now))
  render(<Asked />)
  presses.forEach((name) => fireEvent.click(screen.getByRole('button', { name })))
  return fromInputs(answers.place.date, answers.place.time)
}

describe('the last look by a day and an hour to press', () => {
  it.each([
    ['2012-12-25T16:45:00+09:00', ['今日', '10:00頃'], '2012-12-25T10:00:00+09:00'],
    ['2012-12-25T16:45:00+09:00', ['昨日', '17:00頃'], '2012-12-24T17:00:00+09:00'],
    ['2012-12-25T16:45:00+09:00', ['15:00頃', '一昨日'], '2012-12-23T15:00:00+09:00'],
    ['2012-12-25T16:45:00+09:00', ['8:30頃'], '2012-12-25T08:30:00+09:00'],
    ['2013-01-01T00:05:00+09:00', ['今日', '12:00頃'], '2013-01-01T12:00:00+09:00'],
    ['2013-01-01T00:05:00+09:00', ['昨日', '17:00頃'], '2012-12-31T17:00:00+09:00'],
    ['2013-01-01T00:05:00+09:00', ['12:00頃', '一昨日'], '2012-12-30T12:00:00+09:00'],
    ['2012-12-31T23:59:00+09:00', ['昨日', '10:00頃'], '2012-12-30T10:00:00+09:00'],
  ])('at %s %j is %s', (now, presses, seen) => {
    expect(after(now, ...presses)).toBe(seen)
  })

  it.each([
    ['2012-12-25T16:45:00+09:00', '17:00頃', '2012-12-24T17:00:00+09:00'],
    ['2013-01-01T00:05:00+09:00', '15:00頃', '2012-12-31T15:00:00+09:00'],
  ])("at %s %s alone is that of the day before, for today's is still to come", (now, press, seen) => {
    expect(after(now, press)).toBe(seen)
  })

  it('is about right until an exact time is entered, and takes a 分からない back', () => {
    vi.setSystemTime(Date.parse('2012-12-25T16:45:00+09:00'))
    render(<Asked />)
    fireEvent.click(screen.getByLabelText('分からない'))

    fireEvent.click(screen.getByRole('button', { name: '10:00頃' }))
    expect(answers.place).toMatchObject({ approx: true, unknown: false })
    expect(screen.getByRole('button', { name: '10:00頃' }).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('button', { name: '今日' }).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText('平成24年12月25日（火）午前10時')).toBeTruthy()

    fireEvent.change(screen.getByLabelText('時刻'), { target: { value: '10:05' } })
    expect(answers.place).toMatchObject({ date: '2012-12-25', time: '10:05', approx: false })
  })
})
