import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { OnBehalfContext } from '@/lib/on-behalf'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import Receipt from './pages/receipt'
import SupervisorTab from './pages/supervisor-tab'

const received = {
  time: { startsAt: '2012-11-21T00:00:00Z', openEnd: false, wholeWords: '平成24年11月21日（水）午前9時' },
  means: 'PHONE',
  toldBy: null,
  instructed: false,
  onBehalf: null,
  recordedPost: '高齢社会対策課長',
  recordedAt: '2012-11-21T00:05:00Z',
}
const section = (code: string, name: string, receipt: object | null) => ({
  section: code,
  sectionName: name,
  receipt,
})
const line = {
  part: 'C001',
  partName: 'けやき在宅介護支援センター',
  chief: '課長',
  status: 'AWAITING_CHIEF',
  version: 1,
  headReportLimit: null,
  wentUpAt: null,
  headReport: null,
  receipt: null as object | null,
  sections: [section('S-A', '高齢社会対策課', received), section('S-B', '総合福祉事務所', null)],
  instructions: [],
  writtenReports: [],
  clocks: [],
  telephones: [],
  earlier: [] as object[],
}
let shown: object
let answer: () => unknown
let asked: Asked[]
const sent = () => asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  shown = line
  answer = () => ({ units: [shown], sectionReceipt: null, sectionInstructions: [] })
  asked = standIn(({ method, path }) =>
    method === 'POST'
      ? answer()
      : path.endsWith('/supervisor')
        ? { units: [shown], sectionReceipt: null, sectionInstructions: [] }
        : path.endsWith('/allowed-operations')
          ? ['recordSectionReceipt']
          : path.endsWith('/search')
            ? { units: [] }
            : [],
  )
})

const fill = (inside: ReturnType<typeof within>) => {
  fireEvent.click(inside.getByRole('radio', { name: '指導なし' }))
  fireEvent.click(within(inside.getByRole('radiogroup', { name: /受けた方法/ })).getByRole('radio', { name: '電話' }))
}

it('shows of each joint section whether it has received', async () => {
  openPage(<SupervisorTab number="2012-0001" />)

  expect(await screen.findByText('高齢社会対策課')).toBeTruthy()
  expect(screen.getByText('総合福祉事務所')).toBeTruthy()
  expect(screen.getByText('まだ受領していません。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '受領を記録する' })).toBeNull()
})

it('asks whose receipt it is where it is entered for one of several sections', async () => {
  shown = { ...line, sections: line.sections.map((one) => ({ ...one, receipt: null })) }
  openPage(
    <OnBehalfContext value={true}>
      <Receipt number="2012-0001" step="chief-receipt" part="C001" />
    </OnBehalfContext>,
  )
  const group = within(await screen.findByRole('radiogroup', { name: /どの課の受領か/ }))

  expect(group.getAllByRole('radio')).toHaveLength(2)
})

it('lets a section that joined later receive, and keeps what was typed when that is refused', async () => {
  shown = { ...line, status: 'AWAITING_WRITTEN', receipt: received }
  openPage(<SupervisorTab number="2012-0001" />, { person: personWith('section-chief') })
  fireEvent.click(await screen.findByRole('button', { name: '受領を記録する' }))
  const dialog = within(document.querySelector('dialog[open]')!) as ReturnType<typeof within>
  fill(dialog)
  fireEvent.change(dialog.getByLabelText(/誰から聞いたか/), { target: { value: '業務責任者' } })
  answer = () =>
    refusal(400, {
      title: '入力を確かめてください',
      violations: [{ field: 'time', message: '未来の日時です。' }],
    })
  fireEvent.click(dialog.getByRole('button', { name: '受領を記録する' }))

  expect((await dialog.findAllByText('未来の日時です。')).length).toBeGreaterThan(0)
  expect((dialog.getByLabelText(/誰から聞いたか/) as HTMLInputElement).value).toBe('業務責任者')
  expect(sent()[0]!.path).toBe('/api/incidents/2012-0001/supervisor/C001/section-receipt')
  expect(sent()[0]!.body).toMatchObject({ noInstruction: true, section: null })
  answer = () => refusal(409, { title: '保存されていません', current: { units: [shown] } })
  fireEvent.click(dialog.getByRole('button', { name: '受領を記録する' }))
  await waitFor(() => expect(sent()).toHaveLength(2))
})

it('shows below what is said now what each section had received before the reopening', async () => {
  shown = {
    ...line,
    sections: [],
    earlier: [
      {
        until: '2012-12-01T00:00:00Z',
        wentUpAt: null,
        headReport: null,
        receipt: received,
        sections: [section('S-A', '高齢社会対策課', received), section('S-B', '総合福祉事務所', received)],
        writtenReports: [],
      },
    ],
  }
  openPage(<SupervisorTab number="2012-0001" />)

  const before = await screen.findByText('再開前（平成24年12月1日（土）午前9時まで）')
  const card = before.closest('section') ?? before.parentElement!.parentElement!
  expect(within(card).getByText('高齢社会対策課')).toBeTruthy()
  expect(within(card).getByText('総合福祉事務所')).toBeTruthy()
})
