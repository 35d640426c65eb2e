import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { NOTHING_FOLLOWS } from '@/test/consequences'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import type { CaseOverview } from '../api'
import { ExposureForm } from './exposure-form'
import { KnowledgeForm } from './knowledge-form'
import { JoinForm } from './join-form'
import { NatureForm } from './nature-form'
import { OccurrenceForm } from './occurrence-form'

const EVENING = {
  ...(contractAnswer('POST', '/api/spoken-time') as { understood: object }).understood,
  wholeWords: '平成24年12月18日（火）夕方',
  earliest: '2012-12-18T06:00:00Z',
}
const overview = contractAnswer('GET', '/api/incidents/{number}') as CaseOverview

/** A server that understands every time, and answers the form as told. */
const office = (form: () => unknown, fault?: string) =>
  standIn(({ path }) =>
    path === '/api/spoken-time'
      ? { understood: fault ? null : EVENING, otherwise: null, overnight: false, fault: fault ?? null }
      : path.endsWith('/natures/preview')
        ? NOTHING_FOLLOWS
        : path.endsWith('/preview')
          ? { earlierKnown: false, moves: [] }
          : form(),
  )
const type = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('when it happened', () => {
  it('is sent as it was understood', async () => {
    const asked = office(() => undefined)
    openPage(<OccurrenceForm number="2012-0001" onDone={() => undefined} />)
    fireEvent.click(screen.getByRole('radio', { name: /分かる/ }))
    type(/いつ/, '12/18 夕方')
    type(/どうして/, '使用記録簿')
    press('保存する')

    await waitFor(() => expect(asked.at(-1)?.path).toBe('/api/incidents/2012-0001/occurrences'))
    expect(asked.at(-1)?.body).toMatchObject({ time: { earliest: EVENING.earliest }, basis: '使用記録簿' })
  })

  it('may be unknown, and then no time is asked', async () => {
    const asked = office(() => undefined)
    openPage(<OccurrenceForm number="2012-0001" onDone={() => undefined} />)
    fireEvent.click(screen.getByRole('radio', { name: '分からない' }))
    expect(screen.queryByRole('textbox', { name: /いつ/ })).toBeNull()
    type(/どうして/, '誰も覚えていない。')
    press('保存する')

    await waitFor(() => expect(asked.at(-1)?.body).toEqual({ time: null, basis: '誰も覚えていない。' }))
  })

  it('is refused at its field where it cannot be read, and everything typed stays', async () => {
    office(() => undefined, 'half-unclear')
    openPage(<OccurrenceForm number="2012-0001" onDone={() => undefined} />)
    fireEvent.click(screen.getByRole('radio', { name: /分かる/ }))
    type(/いつ/, '午後12時')
    type(/どうして/, '使用記録簿')
    press('保存する')

    await waitFor(() => expect(screen.getAllByText(/午前か午後かが分かりません/).length).toBeGreaterThan(1))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /いつ/ }).value).toBe('午後12時')
  })
})

it('how long it lay open says what ended it, and a refusal stands at its field', async () => {
  const asked = office(() =>
    refusal(400, { violations: [{ field: 'time.endsOn', message: '終わりの日時が始まりより前です。' }] }),
  )
  openPage(<ExposureForm number="2012-0001" onDone={() => undefined} />)
  fireEvent.click(screen.getByRole('radio', { name: /期間があった/ }))
  type(/いつから/, '4/5～4/1')
  type(/何をして/, '公開を止めた。')
  type(/どうして/, '記録')
  press('保存する')

  await waitFor(() => expect(screen.getAllByText('終わりの日時が始まりより前です。').length).toBeGreaterThan(0))
  expect(asked.find(({ path }) => path.endsWith('/exposures'))?.body).toMatchObject({
    exposed: 'PERIOD',
    containedBy: '公開を止めた。',
  })
})

it('a knowledge is sent as it was told, with what it would move asked from its earliest instant', async () => {
  const asked = office(() => undefined)
  openPage(<KnowledgeForm overview={overview} onDone={() => undefined} />)
  type(/知った人/, '副園長')
  fireEvent.click(screen.getByRole('radio', { name: '市の職員' }))
  fireEvent.click(screen.getByRole('radio', { name: '事案そのもの' }))
  type(/知った日時/, '12/18 夕方')
  await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/preview'))).toBe(true))
  press('追加する')

  const sent = () => asked.find(({ path }) => path.endsWith('/knowledge'))
  await waitFor(() => expect(sent()).toBeTruthy())
  expect(sent()?.body).toMatchObject({ knower: '副園長', known: { earliest: EVENING.earliest } })
})

it('a unit that joins says since when its people know as it was told, and what follows counts from the earliest instant', async () => {
  const asked = standIn(({ path }) =>
    path === '/api/spoken-time'
      ? { understood: EVENING, otherwise: null, overnight: false, fault: null }
      : path.endsWith('/joinable')
        ? [{ code: 'F002', name: 'ひばり保育園', sectionName: '保育課' }]
        : path.includes('/joinable/')
          ? { limits: [], told: [], seenBy: ['保育課'], earlierKnown: false }
          : refusal(400, { violations: [{ field: 'known.startsOn', message: '日時が未来です。' }] }),
  )
  openPage(<JoinForm overview={overview} onDone={() => undefined} />)
  fireEvent.click(await screen.findByRole('radio', { name: /ひばり保育園/ }))
  type(/知った日時/, '12/18 夕方')
  type(/追加する理由/, '同じカード')
  expect(await screen.findByText(/保育課$/)).toBeTruthy()
  press('関係所属を追加')

  await waitFor(() => expect(screen.getAllByText('日時が未来です。').length).toBeGreaterThan(0))
  expect(asked.find(({ path }) => path.endsWith('/units'))?.body).toMatchObject({
    unitCode: 'F002',
    known: { earliest: EVENING.earliest },
  })
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /知った日時/ }).value).toBe('12/18 夕方')
})

it('another kind of incident says since when that is known as it was told', async () => {
  const asked = office(() => undefined)
  openPage(<NatureForm overview={overview} onDone={() => undefined} />)
  type(/分かった日時/, '12/18 夕方')
  type(/理由|どうして|なぜ/, '窓が割られていた。')
  press(/保存|記録/)

  const sent = () => asked.find(({ path }) => path.endsWith('/natures'))
  await waitFor(() => expect(sent()).toBeTruthy())
  expect(sent()?.body).toMatchObject({ known: { earliest: EVENING.earliest }, reason: '窓が割られていた。' })
})
