import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { HistoryEntry } from './api'
import { useWords } from './words'

test.each([
  ['ReportFiled', ['D1', 'PRELIMINARY'], '国への報告・速報'],
  ['DutyJudged', ['1', 'DUTY', 'R4'], '義務あり・人数の基準を超える'],
  ['DutyRuled', ['1', 'R4'], '人数の基準を超える'],
  ['EarlyReportBegun', ['R4'], '人数の基準を超える'],
  ['ClockMet', ['MEASURE', 'measure-2'], '再発防止策の実施・再発防止策2'],
  ['ClockMet', ['EFFECTIVENESS', 'review-3'], '効果の確認・3か月後'],
  ['ClockTimerMended', ['clock-17', 'TIMER_LEFT'], '残ったタイマー'],
  ['CountRecorded', ['PERSONS', '22-46'], '人・22～46'],
  ['CountRecorded', ['PERSONS', '?-46'], '人・～46'],
  ['CountRecorded', ['SHEETS', '?-?'], '枚・分からない'],
  ['CaseMerged', ['2012-0002'], '2012-0002'],
  ['LoginPaused', ['新井 歩', '40s'], '新井 歩・40秒'],
  ['AccessRefused', ['page-too-old'], '古い画面'],
  ['AccessRefused', ['readAssessment'], '報告義務の判断'],
  ['AccessRefused', ['recordVerdict'], ''],
  ['WorklistMended', ['3', 'missing,', '1', 'surplus,', '0', 'changed'], ''],
])('what %s carries (%s) reads as the office says it', (what, detail, words) => {
  const { result } = renderHook(() => useWords())

  expect(result.current.detail({ what, detail } as HistoryEntry)).toBe(words)
})
