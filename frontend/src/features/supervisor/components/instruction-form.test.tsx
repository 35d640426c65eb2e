import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import type { SupervisorView } from '../api'
import { InstructionForm } from './instruction-form'

const EVENING = {
  ...(contractAnswer('POST', '/api/spoken-time') as { understood: object }).understood,
  wholeWords: '平成24年12月24日（月）夕方',
}
const [line] = (contractAnswer('GET', '/api/incidents/{number}/supervisor') as SupervisorView).units

const office = (answer: () => unknown) =>
  standIn(({ path, method }) =>
    path === '/api/spoken-time'
      ? { understood: EVENING, otherwise: null, overnight: false, fault: null }
      : method === 'GET'
        ? []
        : answer(),
  )
const type = (label: RegExp, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } })
const roughly = (index: number) => fireEvent.click(screen.getAllByRole('button', { name: /言葉で入力する/ })[index]!)
const send = () => fireEvent.click(screen.getByRole('button', { name: '記録する' }))

describe('an instruction', () => {
  it('was given when it was told, and so was heard whose word it is', async () => {
    const asked = office(() => ({}))
    const done = vi.fn()
    openPage(<InstructionForm number="2012-0001" line={line!} corrects={null} onDone={done} />, {
      person: personWith('section-staff'),
    })
    roughly(1)
    type(/^指導した日時/, '12/24 夕方')
    roughly(0)
    type(/^受けた日時/, '12/24 夕方')
    type(/氏名/, '保育課長')
    fireEvent.click(screen.getByRole('radio', { name: '電話' }))
    type(/^指導の内容/, '毎日数えること')
    type(/^誰に/, '園長')
    send()

    await waitFor(() => expect(done).toHaveBeenCalled())
    expect(asked.find(({ path }) => path.endsWith('/instructions'))?.body).toMatchObject({
      time: { wholeWords: EVENING.wholeWords },
      onBehalf: { sender: '保育課長', heardAt: { wholeWords: EVENING.wholeWords } },
    })
  })

  it('is refused at its field and stays as it was typed', async () => {
    office(() =>
      refusal(400, {
        title: '入力を確かめてください。',
        violations: [{ field: 'time.startsOn', message: '現在より後の日時は入力できません。日時を確かめてください。' }],
      }),
    )
    openPage(<InstructionForm number="2012-0001" line={line!} corrects={null} onDone={() => undefined} />, {
      person: personWith('section-chief'),
    })
    roughly(0)
    type(/^指導した日時/, '12/24 夕方')
    type(/^指導の内容/, '毎日数えること')
    type(/^誰に/, '園長')
    send()

    expect((await screen.findAllByText(/現在より後の日時は入力できません/)).length).toBeGreaterThan(0)
    expect((screen.getByRole('textbox', { name: /^指導した日時/ }) as HTMLInputElement).value).toBe('12/24 夕方')
  })
})
