import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { CaseLink } from './api'
import LinksTab from './pages/links-tab'
import { Recurrences } from './parts/recurrences'

const LINKS = '/api/incidents/2012-0001/links'
const similar: CaseLink = {
  id: 1,
  kind: 'SIMILAR',
  other: { number: '2012-0002', title: 'ひばり保育園 SDカードの紛失' },
  elsewhere: null,
  words: null,
  reason: '同じ媒体のため',
  byPost: '保育課長',
  at: '2012-12-26T01:00:00Z',
  removal: null,
}

let links: CaseLink[]
let may: string[]
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  links = []
  may = ['addLink', 'removeLink']
  answer = () => links
  asked = standIn(({ method, path, query }) =>
    method === 'POST'
      ? answer()
      : path === LINKS
        ? links
        : path.endsWith('/allowed-operations')
          ? may
          : {
              items:
                query.get('text') === 'ひばり' ? [{ number: '2012-0002', title: 'ひばり保育園 SDカードの紛失' }] : [],
            },
  )
})

const open = () => openPage(<LinksTab number="2012-0001" />)
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const dialog = () => within(document.querySelector('dialog[open]')!)
const type = (label: RegExp, value: string) => fireEvent.change(dialog().getByLabelText(label), { target: { value } })
const choose = (name: string | RegExp) => fireEvent.click(dialog().getByRole('radio', { name }))
const send = () => fireEvent.click(dialog().getByRole('button', { name: '関連する事案を加える' }))

it('says in a sentence that there is none, and shows one with its reason and who entered it', async () => {
  const none = open()
  expect(await screen.findByText('関連する事案はありません')).toBeTruthy()
  none.unmount()
  links = [similar]
  open()
  expect(await screen.findByText('同じ媒体のため')).toBeTruthy()
  expect(screen.getByRole('link', { name: /2012-0002/ }).getAttribute('href')).toBe('/incidents/2012-0002')
})

it('links a case that was found by its title', async () => {
  open()
  await screen.findByText('関連する事案はありません')
  await press('関連する事案を加える')
  choose('一つの出来事の続き')
  type(/事案を探す/, 'ひばり')
  await waitFor(() => choose(/2012-0002/))
  type(/関連があるとする理由/, '同じ日のため')
  send()

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.body).toEqual({
    kind: 'CHAIN',
    other: '2012-0002',
    elsewhere: null,
    words: null,
    reason: '同じ日のため',
  })
})

it('asks for the municipality instead of a case where the event is elsewhere', async () => {
  open()
  await screen.findByText('関連する事案はありません')
  await press('関連する事案を加える')
  choose('他の自治体の同じ事案')
  type(/関連があるとする理由/, '委託先が同じため')
  send()
  await waitFor(() =>
    expect(
      dialog()
        .getByLabelText(/自治体の名称/)
        .getAttribute('aria-invalid'),
    ).toBe('true'),
  )
  expect(sent()).toHaveLength(0)
  type(/自治体の名称/, '隣の市')
  send()

  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]!.body).toMatchObject({ kind: 'SAME_EVENT_ELSEWHERE', other: null, elsewhere: '隣の市' })
})

it('keeps what was typed and says at the field what the office refuses', async () => {
  open()
  await screen.findByText('関連する事案はありません')
  await press('関連する事案を加える')
  choose('類似の事案')
  type(/事案を探す/, 'ひばり')
  await waitFor(() => choose(/2012-0002/))
  type(/関連があるとする理由/, '同じ媒体のため')
  answer = () =>
    refusal(400, {
      title: '入力を確かめてください',
      violations: [{ field: 'other', message: 'すでに関連する事案に入っています。' }],
    })
  send()

  expect((await dialog().findAllByText('すでに関連する事案に入っています。')).length).toBeGreaterThan(0)
  expect((dialog().getByLabelText(/関連があるとする理由/) as HTMLTextAreaElement).value).toBe('同じ媒体のため')
})

it('takes a link back with the reason, and says what a colleague has done before', async () => {
  links = [similar]
  open()
  await screen.findByText('同じ媒体のため')
  await press('2012-0002を取り消す')
  type(/取り消す理由/, '別の出来事だった')
  answer = () => refusal(409, { title: 'この関連は、ほかの人がすでに取り消しています。' })
  fireEvent.click(dialog().getByRole('button', { name: '取り消す' }))

  expect((await screen.findAllByText(/ほかの人がすでに取り消しています/)).length).toBeGreaterThan(0)
  expect((dialog().getByLabelText(/取り消す理由/) as HTMLTextAreaElement).value).toBe('別の出来事だった')
  expect(sent()[0]!.body).toEqual({ reason: '別の出来事だった' })
})

it('offers nothing to whoever may only read', async () => {
  may = []
  links = [{ ...similar, removal: { reason: '別の出来事', byPost: '保育課長', at: similar.at } }]
  open()

  expect(await screen.findByText('別の出来事')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '関連する事案を加える' })).toBeNull()
})

it('of a case that happened again is pointed out where the council is told, unless it was taken back', async () => {
  links = [
    similar,
    { ...similar, id: 2, kind: 'RECURRENCE', other: { number: '2013-0007', title: '再びカードの紛失' } },
    {
      ...similar,
      id: 3,
      kind: 'RECURRENCE',
      other: { number: '2013-0008', title: '別の紛失' },
      removal: { reason: '原因が違った。', byPost: '保育課長', at: '2013-01-26T01:00:00Z' },
    },
  ]
  openPage(<Recurrences number="2012-0001" />)

  expect(await screen.findByText('再発とされる事案があります')).toBeTruthy()
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/incidents/2013-0007'])
})
