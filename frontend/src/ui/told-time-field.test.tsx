import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { toTheMinute, type ToldValue } from '@/lib/forms'
import { openPage } from '@/test/open'
import { standIn } from '@/test/stand-in'
import { ToldTimeField } from './told-time-field'

function Held({ heard }: { heard: (value: ToldValue) => void }) {
  const [value, setValue] = useState(toTheMinute('2012-12-25T07:40:00Z'))
  return (
    <ToldTimeField
      id="time"
      label="報告した日時"
      value={value}
      onChange={(next) => {
        setValue(next)
        heard(next)
      }}
    />
  )
}

describe('a time that may be told roughly', () => {
  it('is chosen to the minute until somebody says that the minute is not known, and comes back as it was', () => {
    standIn(() => ({ understood: null, otherwise: null, overnight: false, fault: null }))
    const heard: ToldValue[] = []
    openPage(<Held heard={(value) => heard.push(value)} />)
    expect((screen.getByLabelText('時刻') as HTMLInputElement).value).toBe('16:40')

    fireEvent.click(screen.getByRole('button', { name: /分まで分からない/ }))
    fireEvent.change(screen.getByRole('textbox', { name: '報告した日時' }), { target: { value: '12/25 夕方' } })
    expect(heard.at(-1)).toMatchObject({ roughly: true, text: '12/25 夕方' })

    fireEvent.click(screen.getByRole('button', { name: '日付と時刻で入力する' }))
    expect((screen.getByLabelText('時刻') as HTMLInputElement).value).toBe('16:40')
    expect(heard.at(-1)).toMatchObject({ roughly: false, text: '12/25 夕方' })
  })
})
