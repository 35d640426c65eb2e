import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { standIn } from '@/test/stand-in'
import CouncilTab from './council-tab'

const by = { account: 5, name: '山本 隆', post: '情報公開課長' }
const VIEW = {
  version: 1,
  status: 'TO_DECIDE',
  decision: null,
  meeting: null,
  formerMeetings: [],
  papers: [],
  silentSections: [],
  held: null,
  proposal: { documentNo: '資料', date: '2013-03-01', author: '', title: '', preface: '' },
  earlier: [
    {
      until: '2013-03-01T00:00:00Z',
      decision: { manner: 'NOT', reason: '半期の一覧で報告するため。', at: '2013-01-10T01:00:00Z', by },
      meeting: null,
      papers: [],
      held: null,
    },
  ],
}

it('shows what was decided before the reopening below the report that begins anew', async () => {
  standIn(({ path }) => (path.endsWith('/council') ? VIEW : []))
  openPage(<CouncilTab number="2012-0001" />)

  expect(await screen.findByText('再開前の審議会への報告（平成25年3月1日（金）午前9時まで）')).toBeTruthy()
  expect(screen.getByText(/半期の一覧で報告するため。/)).toBeTruthy()
  expect(screen.getByText('報告方法を決める前')).toBeTruthy()
})
