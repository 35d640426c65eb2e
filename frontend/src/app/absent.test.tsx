import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { Materials } from '@/features/assessment/components/materials'
import { Component as CallSheet } from '@/features/call/pages/sheet-page'
import { CaseFacts } from '@/features/incident/components/case-facts'
import { CaseTable } from '@/features/incident/components/case-table'
import { FirstReportCard } from '@/features/incident/components/first-report-card'
import { Persons } from '@/features/notification/components/persons'
import { TheCase } from '@/features/publication/components/the-case'
import { FirstReport } from '@/features/supervisor/components/first-report'
import { caseKey, keyOf } from '@/lib/query-keys'

const NUMBER = '2012-0001'
const AT = '2012-12-25T07:40:00Z'
const answered = {
  noticedAt: { wholeWords: '平成24年12月25日（火）午後4時40分' },
  kind: 'MISSENT_EMAIL',
  medium: 'EMAIL',
  description: null,
  groups: ['GUARDIANS'],
  contents: null,
  personsMin: 22,
  personsMax: 46,
  place: null,
  placeUnknown: false,
  lastSeenAt: null,
  malice: 'NO',
  circumstances: { noticedBy: 'STAFF', danger: 'NONE', myNumber: 'NO', happenedWhere: 'BODY' },
  unitCode: 'F001',
  reporterName: '保育士Ａ',
  reporterPost: '保育士',
  reportedAt: AT,
  heardBy: null,
  heardFrom: null,
  notAsked: [],
}
const unknown = {
  ...answered,
  noticedAt: null,
  kind: 'UNKNOWN',
  medium: 'UNKNOWN',
  groups: ['UNKNOWN'],
  personsMin: null,
  personsMax: null,
  placeUnknown: true,
  malice: 'UNKNOWN',
  circumstances: { noticedBy: 'UNKNOWN', danger: 'UNKNOWN', myNumber: 'UNKNOWN', happenedWhere: 'UNKNOWN' },
}
const notAsked = {
  ...unknown,
  placeUnknown: false,
  circumstances: {},
  notAsked: ['NOTICED', 'KIND', 'MEDIUM', 'GROUPS', 'PERSONS', 'MALICE'],
}

type Report = typeof answered | typeof unknown | typeof notAsked

const personsOf = ({ personsMin: min, personsMax: max }: Pick<Report, 'personsMin' | 'personsMax'>) =>
  min === null ? null : { min, max, approx: false, asOf: AT }

const caseOf = (firstReport: Report) => ({
  number: NUMBER,
  title: 'わかば保育園 メールの誤送信',
  status: 'RUNNING',
  kind: firstReport.kind,
  medium: firstReport.medium,
  knownAt: AT,
  known: { wholeWords: '平成24年12月25日（火）午後4時40分' },
  reportedAt: AT,
  firstReport,
  natures: [],
  occurrences: [],
  exposures: [],
  circumstances: firstReport.circumstances,
  affectedPersons: personsOf(firstReport),
  counts: [],
  media: [],
  knowledge: [],
  units: [],
  clocks: [],
  closing: null,
  serverNow: AT,
})
const rowOf = ({ personsMin, personsMax, notAsked: left }: Report) => ({
  number: NUMBER,
  title: 'わかば保育園 メールの誤送信',
  status: 'RUNNING',
  originName: 'わかば保育園',
  knownAt: AT,
  known: { wholeWords: '平成24年12月25日（火）午後4時40分' },
  reportedAt: AT,
  affectedPersons: personsOf({ personsMin, personsMax }),
  personsNotAsked: (left as string[]).includes('PERSONS'),
  nextLimit: null,
})
const sheetOf = (report: Report) => ({
  number: NUMBER,
  title: 'わかば保育園 メールの誤送信',
  callerKind: 'UNIT',
  caller: '保育士Ａ',
  callerPost: '保育士',
  callerUnit: 'わかば保育園',
  phone: null,
  from: AT,
  report,
  media: [],
  knowledge: [],
  done: [],
  told: [],
  notes: null,
  callBackAt: null,
  heardBy: '高橋',
  heardByPost: '係長',
  recordedAt: AT,
})

/** Everything that shows what was reported, beside a form, at the head of the case, in the list and in print. */
const BLOCKS: Record<string, (report: Report) => ReactNode> = {
  'beside the report line': () => <FirstReport number={NUMBER} />,
  'the overview': (report) => <FirstReportCard number={NUMBER} report={report as never} />,
  'beside the judgement': () => <Materials number={NUMBER} />,
  'beside the publication': () => <TheCase number={NUMBER} />,
  'beside the notification': () => <Persons number={NUMBER} />,
  'the head of the case': (report) => <CaseFacts overview={caseOf(report) as never} />,
  'the list of cases': (report) => <CaseTable cases={[rowOf(report)] as never} />,
  'the sheet of the call': () => <CallSheet />,
}

function show(block: (report: Report) => ReactNode, report: Report) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  queries.setQueryData(caseKey(NUMBER), caseOf(report))
  queries.setQueryData(keyOf('/api/incidents/{number}/notification', { path: { number: NUMBER } }), {
    status: 'GOING_ON',
    contacts: [],
    statements: [],
    plans: [],
  })
  queries.setQueryData(keyOf('/api/incidents/{number}/call-sheet', { path: { number: NUMBER } }), sheetOf(report))
  cleanup()
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={[`/incidents/${NUMBER}`]}>
        <Routes>
          <Route path="/incidents/:number" element={block(report)} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return document.body.textContent
}

describe.each(Object.entries(BLOCKS))('%s', (name, block) => {
  it('shows every choice that was answered and says of nothing that nobody knows it, though no word was typed', () => {
    const text = show(block, answered)

    expect(text).not.toMatch(/[分わ]からない|不明/)
    expect(text).toMatch(/誤送信|22～46人/)
    if (name.startsWith('beside') || name === 'the overview' || name === 'the sheet of the call') {
      expect(text).toContain('誤送信')
      expect(text).toContain('メール')
      expect(text).toContain('保護者')
      expect(text).toContain('記入なし')
    }
  })

  it('says that nobody knows it where that was the answer', () => {
    expect(show(block, unknown)).toContain('分からない')
  })

  it('does not say so where nobody was asked', () => {
    const text = show(block, notAsked)

    expect(text).not.toMatch(/[分わ]からない|不明/)
    expect(text).toContain('記入なし')
  })
})
