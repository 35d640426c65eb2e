import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { standIn } from '@/test/stand-in'
import SearchTab from './search-tab'

const END = { act: 'CONFIRMED', doneAt: '2012-12-26T03:00:00Z', reason: null, onBehalf: null, recordedPost: '保育課長' }
const SEARCH = {
  part: 'F001',
  partName: 'わかば保育園',
  status: 'GOING_ON',
  version: 1,
  firstLimit: null,
  outside: 'NO',
  policeReminder: false,
  checklists: [],
  rounds: [],
  recipients: [],
  recoveryActs: [],
  ends: [],
  policeReports: [],
  earlier: [{ until: '2013-03-01T00:00:00Z', rounds: [], ends: [END] }],
}

it('shows the search before the reopening below the one that begins anew', async () => {
  standIn(({ path }) => (path.endsWith('/search') ? { kind: 'SEARCH', units: [SEARCH] } : []))
  openPage(<SearchTab number="2012-0001" />)

  expect(await screen.findByText('再開前の捜索・回収（平成25年3月1日（金）午前9時まで）')).toBeTruthy()
  expect(screen.getByText('保育課長')).toBeTruthy()
})
