import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import PapersTab from './papers-tab'

const block = (kind: string, text: string, lead: string | null = null) => ({ kind, text, lead, cells: [] })
const PAPER = {
  draft: false,
  documentNo: '２４み情第１号',
  date: '平成25年１月８日',
  author: '情報公開課長',
  title: '個人情報の漏えい等について（報告）',
  preface: ['次のとおり報告します。'],
  sections: [
    { heading: '概要', blocks: [block('PARAGRAPH', '保育園でＳＤカードがなくなった。'), block('ITEM', '園児の写真')] },
    {
      heading: '経緯',
      blocks: [
        block('DAY', '12月25日'),
        block('EVENT', '保育士が気付いた。', '午後４時40分頃'),
        block('ITEM', '園内を捜した'),
        block('ITEM', '課長に報告した'),
      ],
    },
  ],
  signature: [],
}
const ISSUED = {
  paper: 'council',
  draft: false,
  issuedAt: '2013-01-08T01:00:00Z',
  sha256: 'ab12',
  edition: 1,
  replaced: null,
  replaceable: false,
  told: true,
}

let papers: unknown
let text: unknown
let memo: unknown
let changes: unknown
let allowed: string[]
let sent: unknown

beforeEach(() => {
  papers = [ISSUED]
  text = PAPER
  memo = { ...PAPER, title: '個人情報の紛失について（説明用メモ）' }
  changes = { sections: [] }
  allowed = []
  sent = undefined
  standIn(({ path, body }) => {
    if (path.endsWith('/papers')) return papers
    if (path.endsWith('/allowed-operations')) return allowed
    if (path.endsWith('/council')) return { version: 7 }
    if (path.endsWith('/paper-replacement')) {
      sent = body
      return { version: 8 }
    }
    if (path.endsWith('/changes')) return changes
    return path.endsWith('/memo') ? memo : text
  })
})

const open = () => openPage(<PapersTab number="2012-0001" />)

it('an issued paper says when it was issued, can be saved as Word or PDF and compared by its check value', async () => {
  open()

  expect(await screen.findByText('発行済み')).toBeTruthy()
  expect(screen.getByText('平成25年1月8日（火）午前10時に発行')).toBeTruthy()
  expect(screen.getByText(/SHA-256.*ab12/)).toBeTruthy()
  const word = screen.getAllByRole('link', { name: 'Wordで保存する' })[0]!
  expect(word.getAttribute('href')).toBe('/api/incidents/2012-0001/papers/council')
  expect(word.hasAttribute('download')).toBe(true)
  const pdf = screen.getAllByRole('link', { name: 'PDFで保存する' })[0]!
  expect(pdf.getAttribute('href')).toBe('/api/incidents/2012-0001/papers/council/pdf')
  expect(pdf.hasAttribute('download')).toBe(true)
})

it('a draft says that it moves with the facts, and names no time of issue', async () => {
  papers = [{ ...ISSUED, draft: true, issuedAt: null, sha256: null }]
  text = { ...PAPER, draft: true }
  open()

  expect(await screen.findByText(/事実を直すと、この案も変わります/)).toBeTruthy()
  expect(screen.queryByText(/に発行/)).toBeNull()
  expect(screen.queryByText(/SHA-256/)).toBeNull()
  expect(within(await screen.findByRole('article')).getByText('案')).toBeTruthy()
})

it('the paper is read as it is printed: sections and items counted anew in each, Japanese in every language', async () => {
  open()
  const paper = await screen.findByRole('article', { name: '文書の内容' })

  expect(paper.lang).toBe('ja')
  expect(
    within(paper)
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent),
  ).toEqual(['１　概要', '２　経緯'])
  expect(
    within(paper)
      .getAllByText(/^（[０-９]+）$/)
      .map(({ textContent }) => textContent),
  ).toEqual(['（１）', '（１）', '（２）'])
  expect(within(paper).getByText('午後４時40分頃').nextElementSibling?.textContent).toBe('保育士が気付いた。')
})

it('a case without papers says which will come', async () => {
  papers = []
  open()

  expect(await screen.findByText('文書はまだありません')).toBeTruthy()
  expect(screen.getByText(/審議会資料の案がここにできます/)).toBeTruthy()
})

it('a text that could not be read can be asked for again, and the paper can be saved all the same', async () => {
  text = refusal(503, { title: '今は読めません。' })
  open()
  expect(await screen.findByText('今は読めません。')).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'Wordで保存する' })[0]!).toBeTruthy()
  text = PAPER
  fireEvent.click(screen.getByRole('button', { name: 'もう一度読み込む' }))

  expect(await screen.findByRole('article')).toBeTruthy()
})

it('a paper issued before the reopening stands below the supplementary one, each at its own address', async () => {
  papers = [
    { ...ISSUED, draft: true, issuedAt: null, sha256: null },
    { ...ISSUED, paper: 'council-1' },
  ]
  open()

  expect(await screen.findByText('審議会資料（再開前に発行）')).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'Wordで保存する' }).map((link) => link.getAttribute('href'))).toEqual([
    '/api/incidents/2012-0001/papers/council',
    '/api/incidents/2012-0001/papers/council-1',
    '/api/incidents/2012-0001/written-report-paper/word',
    '/api/incidents/2012-0001/chronology/word',
    '/api/incidents/2012-0001/memo/word',
  ])
})

it('the memo is read here once somebody asks for it, and can be saved before', async () => {
  papers = []
  open()

  expect(await screen.findByRole('heading', { name: '説明用メモ' })).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'PDFで保存する' }).map((link) => link.getAttribute('href'))).toEqual([
    '/api/incidents/2012-0001/written-report-paper/pdf',
    '/api/incidents/2012-0001/chronology/pdf',
    '/api/incidents/2012-0001/memo/pdf',
  ])
  expect(screen.queryByRole('article')).toBeNull()
  fireEvent.click(screen.getAllByRole('button', { name: 'ここで読む' })[2]!)
  expect(await screen.findByText('個人情報の紛失について（説明用メモ）')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '閉じる' }))
  expect(screen.queryByRole('article')).toBeNull()
})

it('a memo that could not be made can be asked for again', async () => {
  papers = []
  memo = refusal(503, { title: '今は読めません。' })
  open()
  fireEvent.click((await screen.findAllByRole('button', { name: 'ここで読む' }))[2]!)

  expect(await screen.findByText('今は読めません。')).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'Wordで保存する' })).toHaveLength(3)
})

it('an issued paper says what the records say otherwise since, and a draft has nothing to compare', async () => {
  changes = {
    sections: [{ heading: '紛失した個人情報および数', stated: ['本人の数　22名～46名'], now: ['本人の数　19名'] }],
  }
  open()

  const changed = await screen.findByRole('region', { name: '発行した後に変わったこと' })
  expect(within(changed).getByText(/22名～46名/)).toBeTruthy()
  expect(within(changed).getByText(/19名/)).toBeTruthy()
  expect(within(changed).getByText(/発行後に、1件の事実が変わりました/)).toBeTruthy()
  expect(within(changed).getByRole('link', { name: 'PDFで保存する' }).getAttribute('href')).toBe(
    '/api/incidents/2012-0001/papers/council/follow-up-note/pdf',
  )
})

it('of an issued paper nothing has changed', async () => {
  open()

  expect(await screen.findByText('発行した後に、この資料と違う記録はありません。')).toBeTruthy()
})

it('before the meeting a changed paper gives way to a new edition, with the sentence on what changed', async () => {
  allowed = ['replacePaper']
  papers = [{ ...ISSUED, replaceable: true, told: false }]
  changes = { sections: [{ heading: '経緯', stated: [], now: ['園長　捜した。'] }] }
  open()

  fireEvent.click(await screen.findByRole('button', { name: '差替えを作る' }))
  fireEvent.change(await screen.findByLabelText(/何が変わったか/), { target: { value: '捜索を加えたため。' } })
  fireEvent.click(screen.getByRole('button', { name: '差替えを始める' }))

  await waitFor(() => expect(sent).toEqual({ version: 7, reason: '捜索を加えたため。' }))
})

it('a replaced paper says why and by whom, stays to be read and asks for nothing', async () => {
  papers = [
    { ...ISSUED, edition: 2, told: false },
    {
      ...ISSUED,
      paper: 'council-1',
      told: false,
      replaced: {
        reason: '数え直したため。',
        at: '2013-01-09T01:00:00Z',
        by: { account: 1, name: '佐藤', post: '情報公開課' },
      },
    },
  ]
  open()

  expect(await screen.findByText(/審議会資料\s第2版/)).toBeTruthy()
  expect(screen.getByText('審議会資料（差替え前）')).toBeTruthy()
  expect(screen.getByText('差替え済')).toBeTruthy()
  expect(screen.getByText(/差替えの理由\s数え直したため。/)).toBeTruthy()
})
