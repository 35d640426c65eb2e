import { screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { Component as CaseListPage } from './case-list-page'

const PAPER = {
  draft: false,
  documentNo: '資料',
  date: '平成25年1月17日',
  author: '情報公開課',
  title: '個人情報の漏えい等の事案の一覧（平成24年12月）',
  preface: [],
  sections: [
    {
      heading: '事案の一覧',
      blocks: [
        { kind: 'HEAD', lead: null, text: '', cells: ['番号', '事案'] },
        { kind: 'ROW', lead: null, text: '', cells: ['１', 'ＳＤカードの紛失'] },
      ],
    },
  ],
  signature: [],
}

let list: unknown

beforeEach(() => {
  list = PAPER
  standIn(() => list)
})

it('the list is read as a table and saved as Word or PDF of the same days', async () => {
  openPage(<CaseListPage />, { address: '/case-list-paper?from=2012-12-01&to=2012-12-31', path: '/case-list-paper' })

  expect(await screen.findByRole('columnheader', { name: '事案' })).toBeTruthy()
  expect(screen.getByRole('cell', { name: 'ＳＤカードの紛失' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Wordで保存する' }).getAttribute('href')).toBe(
    '/api/case-list-paper/word?from=2012-12-01&to=2012-12-31',
  )
  expect(screen.getByRole('link', { name: 'PDFで保存する' }).getAttribute('href')).toBe(
    '/api/case-list-paper/pdf?from=2012-12-01&to=2012-12-31',
  )
})

it('a period that cannot be listed is refused at its field, and the days stay', async () => {
  list = refusal(400, {
    title: '入力を確かめてください。',
    violations: [{ field: 'to', message: '終わりの日が始まりの日より前です。' }],
  })
  openPage(<CaseListPage />, { address: '/case-list-paper?from=2012-12-31&to=2012-12-01', path: '/case-list-paper' })

  expect((await screen.findAllByText(/終わりの日が始まりの日より前です/)).length).toBeGreaterThan(0)
  expect(screen.queryByRole('article')).toBeNull()
})
