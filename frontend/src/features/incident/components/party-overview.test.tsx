import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import type { CaseOverview, Statement } from '../api'
import OverviewTab from '../pages/overview-tab'
import { StatementsCard } from './statements-card'

const NUMBER = '2012-0001'
const SAID: Statement = {
  id: 1,
  words: '棚に置いたと思います。',
  byName: '山田 花子',
  byPost: '保育士',
  statedAt: '2026-12-01T03:00:00Z',
}

let party: boolean
let statements: Statement[]
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  party = true
  statements = []
  answer = () => [SAID]
  asked = standIn(({ method, path }) => {
    if (method !== 'GET') return answer()
    if (path === `/api/incidents/${NUMBER}`)
      return { ...(contractAnswer('GET', path) as CaseOverview), number: NUMBER, party }
    if (path.endsWith('/allowed-operations')) return ['listStatements', 'makeStatement']
    if (path.endsWith('/statements')) return statements
    if (path.endsWith('/course-of-events')) return []
    return contractAnswer(method, path)
  })
})

async function say(words: string) {
  openPage(<OverviewTab number={NUMBER} />)
  const field = await screen.findByLabelText<HTMLTextAreaElement>(/^伝えたいこと/)
  fireEvent.change(field, { target: { value: words } })
  fireEvent.click(screen.getByRole('button', { name: '申述する' }))
  return field
}

it('a party reads what was reported, and is asked for nothing that others found out', async () => {
  openPage(<OverviewTab number={NUMBER} />)

  expect(await screen.findByText('あなたは、この事案の当事者です')).toBeTruthy()
  expect(await screen.findByText('まだ申述していません。')).toBeTruthy()
  expect(await screen.findByText('あなたが経緯に記録したことはありません。')).toBeTruthy()
  for (const page of ['/parties', '/participants', '/duty-bases', '/confidentiality'])
    expect(asked.some(({ path }) => path.endsWith(page))).toBe(false)
})

it('what a party says is sent as a statement, and the field is empty for more', async () => {
  const field = await say('棚に置いたと思います。')

  await waitFor(() => expect(sent()[0]?.body).toMatchObject({ words: '棚に置いたと思います。' }))
  expect(await screen.findByText('申述しました。担当する人が読みます。')).toBeTruthy()
  await waitFor(() => expect(field.value).toBe(''))
})

it('a statement that is refused stays in the field and keeps its key', async () => {
  answer = () => refusal(400, { violations: [{ field: 'words', message: '4000文字以内にしてください。' }] })
  const field = await say('棚に置いたと思います。')
  await waitFor(() => expect(screen.getAllByText('4000文字以内にしてください。').length).toBeGreaterThan(0))
  expect(field.value).toBe('棚に置いたと思います。')

  answer = () => [SAID]
  fireEvent.click(screen.getByRole('button', { name: '申述する' }))
  await waitFor(() => expect(sent()).toHaveLength(2))
  const [first, second] = sent().map(({ body }) => (body as { key: string }).key)
  expect(second).toBe(first)
})

it('those who handle the case read what parties said', async () => {
  party = false
  statements = [SAID]
  openPage(<StatementsCard number={NUMBER} />)

  expect(await screen.findByText('棚に置いたと思います。')).toBeTruthy()
  expect(screen.getByText(/^保育士 山田 花子/)).toBeTruthy()
})
