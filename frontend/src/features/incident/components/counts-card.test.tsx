import { useQuery } from '@tanstack/react-query'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { NOTHING_FOLLOWS } from '@/test/consequences'
import { caseQuery, type CaseOverview } from '../api'
import type { CountLine } from '../count-lines'
import { CountsCard } from './counts-card'

const NUMBER = '2012-0001'
const line = (id: number, over: Partial<CountLine>): CountLine => ({
  id,
  asOf: '2012-12-25T07:45:00Z',
  what: null,
  unit: 'PERSONS',
  min: 75,
  max: 75,
  approx: false,
  mayOverlap: false,
  basis: '名簿',
  ofWhich: null,
  partOf: null,
  replacedBy: null,
  recordedBy: '園長',
  recordedAt: '2012-12-25T07:45:00Z',
  ...over,
})
const series = (...newestFirst: CountLine[]) => newestFirst
const children = line(2, { what: '園児' })
const addresses = line(3, { what: '住所', unit: 'RECORDS', min: 60, max: 60, partOf: 2 })
const guardians = line(4, { what: '保護者', min: 80, max: 80, mayOverlap: true })
const visits = line(5, { what: '来所者', unit: 'PERSONS_REPEATED', min: 90, max: 90 })

let overview: CaseOverview
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.find(({ path }) => path.endsWith('/counts'))?.body as Record<string, unknown> | undefined
const ticked = () =>
  within(screen.getByRole('group', { name: /この数で置き換える記録/ }))
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ value }) => value)

function Card() {
  const { data } = useQuery(caseQuery(NUMBER))
  return data && <CountsCard overview={data} />
}

beforeEach(() => {
  const path = `/api/incidents/${NUMBER}`
  overview = {
    ...(contractAnswer('GET', path) as CaseOverview),
    number: NUMBER,
    status: 'RUNNING',
    affectedPersons: { min: 80, max: 155, approx: false, asOf: '2012-12-25T07:45:00Z', lines: [2, 4] },
    counts: series(visits, guardians, addresses, children, line(1, { min: 22, max: 46, replacedBy: 2 })),
  }
  answer = () => undefined
  asked = standIn(({ method, path: to }) => {
    if (to.endsWith('/preview')) return NOTHING_FOLLOWS
    if (method !== 'GET') return answer()
    if (to === path) return overview
    if (to.endsWith('/allowed-operations')) return ['recordCount']
    return contractAnswer(method, to)
  })
})

async function openForm() {
  openPage(<Card />)
  fireEvent.click(await screen.findByRole('button', { name: '人数・件数: 追加する' }))
  const dialog = await screen.findByRole('dialog')
  const date = within(dialog).getByLabelText('日付')
  fireEvent.change(date, { target: { value: '2012-12-25' } })
  fireEvent.change(within(dialog).getByLabelText('時刻'), { target: { value: '16:00' } })
  fireEvent.change(within(dialog).getByLabelText(/^根拠/), { target: { value: '名簿' } })
  fireEvent.change(within(dialog).getByLabelText('最小'), { target: { value: '73' } })
  return within(dialog)
}

const add = (dialog: ReturnType<typeof within>) => fireEvent.click(dialog.getByRole('button', { name: '追加する' }))

describe('人数・件数', () => {
  it('shows persons together, each line with its parts, and what was said before', async () => {
    openPage(<Card />)

    expect(await screen.findByText('80～155人')).toBeTruthy()
    expect(screen.getByText(/最小は重ねずに数えています/)).toBeTruthy()
    expect(screen.getByText('園児 75人').closest('li')!.textContent).toMatch(/うち住所\s60件/)
    expect(screen.getByText('保護者 80人').closest('li')!.textContent).toContain('重なりの可能性あり')
    expect(screen.getByText('来所者 90人（延べ）')).toBeTruthy()
    expect(screen.getByText('以前の記録（1件）')).toBeTruthy()
  })

  it('shows the parts of a number that was replaced among what was said before', async () => {
    overview.counts = [line(6, { min: 73, max: 73 }), addresses, { ...children, replacedBy: 6 }]
    openPage(<Card />)

    const earlier = (await screen.findByText('以前の記録（2件）')).closest('details')!
    const whole = within(earlier).getByText('園児 75人').closest('li')!
    expect(within(whole).getByText('「73人」に置き換え')).toBeTruthy()
    expect(within(whole).getByText('住所 60件').closest('li')!.textContent).toMatch(/^うち住所/)
  })

  it('names the whole of an earlier part where the whole still holds', async () => {
    const later = line(7, { what: '住所', unit: 'RECORDS', min: 61, max: 61, partOf: 2 })
    overview.counts = [later, { ...addresses, replacedBy: 7 }, children]
    openPage(<Card />)

    const earlier = (await screen.findByText('以前の記録（1件）')).closest('details')!
    expect(within(earlier).getByText('住所 60件').closest('li')!.textContent).toMatch(/^園児\s75人のうち\s住所/)
    expect(screen.getByText('住所 61件').closest('li')!.textContent).toMatch(/^うち住所/)
  })

  it('proposes what a number replaces by what it counts, until somebody chose', async () => {
    const dialog = await openForm()
    expect(ticked()).toEqual(['4', '2'])
    fireEvent.change(dialog.getByLabelText(/^誰・何の数か/), { target: { value: '園児' } })
    expect(ticked()).toEqual(['2'])
    expect(dialog.getByText(/この内訳も一緒に「以前の記録」に移ります：住所 60件/)).toBeTruthy()
    fireEvent.change(dialog.getByLabelText(/^単位/), { target: { value: 'PERSONS_REPEATED' } })
    expect(ticked()).toEqual([])
    fireEvent.click(dialog.getByLabelText('保護者 80人'))
    fireEvent.change(dialog.getByLabelText(/^単位/), { target: { value: 'PERSONS' } })
    expect(ticked()).toEqual(['4'])
    fireEvent.change(dialog.getByLabelText(/^どの数の内訳か/), { target: { value: '2' } })
    fireEvent.change(dialog.getByLabelText(/^誰・何の数か/), { target: { value: '住所' } })
    add(dialog)

    await waitFor(() => expect(sent()).toMatchObject({ what: '住所', min: 73, partOf: 2, replaces: [] }))
  })

  it('sends that nobody can tell, and no number typed before', async () => {
    const dialog = await openForm()
    fireEvent.click(dialog.getByLabelText('調べたが、分からない'))
    add(dialog)

    await waitFor(() =>
      expect(sent()).toMatchObject({ unknown: true, min: null, max: null, replaces: [4, 2], mayOverlap: false }),
    )
  })

  it('keeps what was typed and shows what holds by now where somebody else replaced the same', async () => {
    answer = () => {
      overview = {
        ...overview,
        counts: series(
          line(6, { what: '園児', min: 74, max: 74 }),
          { ...children, replacedBy: 6 },
          addresses,
          guardians,
        ),
      }
      const message = '選んだ記録は、すでに別の数で置き換えられています。選び直してください。'
      return refusal(400, { title: '入力を確かめてください。', violations: [{ field: 'replaces', message }] })
    }
    const dialog = await openForm()
    add(dialog)
    expect(
      await dialog.findByText(/選び直してください/, { selector: '[id^="replaces"] *, [id^="replaces"]' }),
    ).toBeTruthy()
    fireEvent.click(await dialog.findByLabelText('園児 74人'))
    expect(dialog.getByLabelText<HTMLInputElement>('最小').value).toBe('73')

    answer = () => undefined
    asked.length = 0
    add(dialog)
    await waitFor(() => expect(sent()).toMatchObject({ min: 73, replaces: [4, 6] }))
  })
})
