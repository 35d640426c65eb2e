import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { Precedents } from './parts/precedents'

const PRECEDENT = {
  number: null as string | null,
  unitKind: 'FACILITY',
  place: '保育園',
  kind: 'LOSS',
  medium: 'SD_CARD',
  month: '平成24年12月',
  causeStatus: 'CONFIRMED',
  cause: '枚数を数えていなかった。',
  measures: [
    { text: '終業時に枚数を数える', held: 'WORKS' },
    { text: '声をかける', held: 'INSUFFICIENT' },
  ],
  likeness: { kind: true, medium: true, place: false, words: ['カード', '写真'] },
}
const FOUND = { text: '鍵のかかる棚に入れる', used: 3, works: 2, insufficient: 0, notReviewed: 1 }

function open({
  precedents = [PRECEDENT],
  notLookedAt = 0,
  may = ['readPrecedents'],
  onUse,
  library = () => ({ measures: [FOUND], more: false }),
}: {
  precedents?: object[]
  notLookedAt?: number
  may?: string[]
  onUse?: (text: string) => void
  library?: () => unknown
} = {}) {
  const asked = standIn(({ path }) =>
    path.endsWith('/allowed-operations')
      ? may
      : path.endsWith('/measures-library')
        ? library()
        : { precedents, notLookedAt },
  )
  openPage(<Precedents number="2012-0002" {...(onUse && { onUse })} />)
  return asked
}

const search = (text: string) =>
  fireEvent.change(screen.getByRole('searchbox', { name: /これまでの再発防止策から探す/ }), { target: { value: text } })

it('an earlier case says what it was, why it is offered, its cause and how each measure held', async () => {
  open()

  expect(await screen.findByText(/^平成24年12月.保育園.紛失（ＳＤカード）$/)).toBeTruthy()
  expect(screen.getByText('起きたことが同じ・媒体が同じ・共通する言葉：カード、写真')).toBeTruthy()
  expect(screen.getByText(/^原因（確定している）.枚数を数えていなかった。$/)).toBeTruthy()
  expect(screen.getByText('有効')).toBeTruthy()
  expect(screen.getByText('不十分')).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})

it('a case that one may open is a link, and one of a rare kind of place says what kind of unit it was', async () => {
  open({ precedents: [{ ...PRECEDENT, number: '2012-0001', place: null }] })

  expect((await screen.findByRole('link', { name: /平成24年12月.施設.紛失/ })).getAttribute('href')).toBe(
    '/incidents/2012-0001/prevention',
  )
})

it('the words of a measure are handed to the form, which says so', async () => {
  const onUse = vi.fn()
  open({ onUse })
  fireEvent.click(await screen.findByRole('button', { name: 'この文言を使う：声をかける' }))

  expect(onUse).toHaveBeenCalledWith('声をかける')
  expect(await screen.findByText('再発防止策に入れました。')).toBeTruthy()
})

it('where no case is like it a sentence says so, and how many could not be looked at', async () => {
  open({ precedents: [], notLookedAt: 40 })

  expect(await screen.findByText(/似た事案はまだありません。/)).toBeTruthy()
  expect(screen.getByText(/まだ調べていない事案が40件あります。/)).toBeTruthy()
})

it('whoever may not read precedents sees nothing and asks nothing', async () => {
  const asked = open({ may: [] })
  await waitFor(() => expect(asked.length).toBeGreaterThan(0))

  expect(screen.queryByText('似た事案')).toBeNull()
  expect(asked.some(({ path }) => path.endsWith('/precedents'))).toBe(false)
})

it('earlier measures are found by their words, with how often they were used and how they held', async () => {
  const onUse = vi.fn()
  const asked = open({ onUse })
  await screen.findByText('似た事案')
  await screen.findByRole('searchbox')
  search('鍵')
  expect(asked.some(({ path }) => path.endsWith('/measures-library'))).toBe(false)
  search('鍵の')

  expect(await screen.findByText('3件の事案で承認（有効2、不十分0、効果は未確認1）')).toBeTruthy()
  expect(asked.find(({ path }) => path.endsWith('/measures-library'))?.query.get('text')).toBe('鍵の')
  fireEvent.click(screen.getByRole('button', { name: 'この文言を使う：鍵のかかる棚に入れる' }))
  expect(onUse).toHaveBeenCalledWith('鍵のかかる棚に入れる')
})

it('words that no measure has are answered with a sentence, and a refusal keeps them', async () => {
  let answer: () => unknown = () => ({ measures: [], more: false })
  open({ onUse: vi.fn(), library: () => answer() })
  await screen.findByRole('searchbox')
  search('金庫')
  expect(await screen.findByText(/この言葉を含む再発防止策はありません。/)).toBeTruthy()
  answer = () => refusal(503, { title: '今は保存できません。' })
  search('金庫に入れる')

  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('金庫に入れる')
})
