import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { standIn } from '@/test/stand-in'
import { emptyAnswers, type Answers } from '../answers'
import { NoticedQuestion } from './noticed'
import { PlaceQuestion } from './place'

let answers: Answers

function Asked({ of: Question }: { of: typeof NoticedQuestion }) {
  const [value, setValue] = useState(emptyAnswers('2012-12-25'))
  const keep = (next: Answers) => {
    answers = next
    setValue(next)
  }
  return <Question answers={value} onChange={keep} errors={[]} />
}

beforeEach(() => {
  standIn(() => ({
    understood: { wholeWords: '平成24年12月24日（月）夕方' },
    otherwise: null,
    overnight: false,
    fault: null,
  }))
})

describe('a time of the first report', () => {
  it.each([
    [NoticedQuestion, '気付いた日時（言葉で）', 'noticed'],
    [PlaceQuestion, '最後に確認した日時（言葉で）', 'place'],
  ] as const)('may be typed in words, which are read back at once', async (question, label, answer) => {
    openPage(<Asked of={question} />)
    fireEvent.click(screen.getByLabelText('分からない'))
    fireEvent.click(screen.getByRole('button', { name: /言葉で入力する/ }))
    fireEvent.change(screen.getByLabelText(label), { target: { value: '昨日の夕方' } })

    expect(await screen.findByText(/平成24年12月24日（月）夕方/)).toBeTruthy()
    expect(answers[answer]).toMatchObject({ roughly: true, unknown: false, words: { text: '昨日の夕方' } })

    fireEvent.click(screen.getByRole('button', { name: '日付と時刻で入力する' }))
    expect(screen.getByLabelText('時刻')).toBeTruthy()
    expect(answers[answer]).toMatchObject({ roughly: false, words: { text: '昨日の夕方' } })
  })

  it('says from when deadlines count', () => {
    openPage(<Asked of={NoticedQuestion} />)
    fireEvent.click(screen.getByRole('button', { name: /言葉で入力する/ }))

    expect(screen.getByText(/期限は、その中で最も早い時刻から数えます/)).toBeTruthy()
  })
})
