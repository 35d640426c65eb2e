import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { ProvisionalVerdict, type VerdictAsked } from './provisional-verdict'

const ASKED: VerdictAsked = {
  noticedAt: { time: null, unknown: true },
  kind: 'LOSS',
  malice: 'UNKNOWN',
  myNumber: 'NO',
  persons: { min: 1, max: 1, unknown: false },
}
const R3 = { ground: 'R3', facts: ['MALICE'], unknown: ['MALICE'], days: 60 }
const R4 = { ground: 'R4', facts: ['PERSONS'], unknown: [], days: 30 }
const DUTY = {
  law: 'PROTECTION_ACT',
  grounds: [R3],
  firstBy: '2026-11-28T15:00:00Z',
  finalBy: '2026-12-23T15:00:00Z',
}

const told = (answer: object) => {
  standIn(() => ({ personsMaking: [{ ground: 'R4', over: 120 }], ...answer }))
  openPage(<ProvisionalVerdict asked={ASKED} />)
}

afterEach(cleanup)

describe('what a first report is told of the report to the state', () => {
  it('says calmly that it may be needed, to whom and until when, and what is not known yet', async () => {
    told({ legalRegime: 'ADMIN_ORGAN', says: 'PERHAPS', duties: [DUTY], withoutRule: [] })

    expect(await screen.findByText('国への報告が必要かもしれません。')).toBeTruthy()
    expect(screen.getByText(/悪い知らせではありません/)).toBeTruthy()
    expect(screen.getByText(/個人情報保護委員会へ（個人情報保護法68条1項）/)).toBeTruthy()
    expect(screen.getByText('最初の報告（速報）の期限は令和8年11月28日（土）24時')).toBeTruthy()
    expect(screen.getByText('詳しい報告（確報）の期限は令和8年12月23日（水）24時')).toBeTruthy()
    expect(
      screen.getByText('まだ分からないため、報告が必要かもしれないものとして扱います：不正の目的のおそれ'),
    ).toBeTruthy()
    expect(screen.getByText('不正の目的で行われたおそれがある（3号）')).toBeTruthy()
  })

  it('says that it is likely where what is known makes it so', async () => {
    told({ legalRegime: 'ADMIN_ORGAN', says: 'REPORT', duties: [{ ...DUTY, grounds: [R4] }], withoutRule: [] })

    expect(await screen.findByText('国への報告が必要になる見込みです。')).toBeTruthy()
    expect(screen.getByText('本人の数が120人を超える（4号）')).toBeTruthy()
    expect(screen.queryByText(/まだ分からないため/)).toBeNull()
  })

  it('says without any warning that the rules ask for none', async () => {
    told({ legalRegime: 'ADMIN_ORGAN', says: 'NO_REPORT', duties: [], withoutRule: [] })

    expect(await screen.findByText('今の答えでは、国への報告は必要ない見込みです。')).toBeTruthy()
    expect(screen.queryByText(/判定の表にありません/)).toBeNull()
  })

  it('warns where there is no rule for that day, and does not say that none is needed', async () => {
    told({ legalRegime: 'ADMIN_ORGAN', says: 'NO_RULE', duties: [], withoutRule: ['PROTECTION_ACT', 'NUMBER_ACT'] })

    expect(
      await screen.findByText(/その日に当てはまる規則（個人情報保護法、番号法）が、判定の表にありません/),
    ).toBeTruthy()
    expect(screen.getByText(/事務局に電話で確かめてください/)).toBeTruthy()
    expect(screen.queryByText(/必要ない見込みです/)).toBeNull()
  })

  it('invents no deadline, and warns of the law that has no rule beside the one that has', async () => {
    const number = { law: 'NUMBER_ACT', grounds: [R4], firstBy: null, finalBy: null }
    told({ legalRegime: 'ADMIN_ORGAN', says: 'REPORT', duties: [number], withoutRule: ['PROTECTION_ACT'] })

    expect(await screen.findByText('期限は事務局が確かめます。')).toBeTruthy()
    expect(screen.getByText(/その日に当てはまる規則（個人情報保護法）が/)).toBeTruthy()
  })

  it('says of the assembly that its ordinance has the persons told, and that numbers are reported all the same', async () => {
    told({ legalRegime: 'ASSEMBLY', says: 'NO_REPORT', duties: [], withoutRule: [] })

    expect(await screen.findByText(/本人への連絡は議会の条例によります/)).toBeTruthy()
    expect(screen.getByText(/個人番号の漏えい等は、どの区分でも番号法により報告します/)).toBeTruthy()
  })

  it('names the article that binds a hospital', async () => {
    const hospital = { ...DUTY, law: 'PRIVATE_RULE', grounds: [{ ...R3, ground: 'P3' }] }
    told({ legalRegime: 'PRIVATE_RULE', says: 'PERHAPS', duties: [hospital], withoutRule: [] })

    expect(await screen.findByText(/個人情報保護委員会へ（個人情報保護法26条1項）/)).toBeTruthy()
    expect(screen.getByText('不正の目的で行われたおそれがある（規則7条3号）')).toBeTruthy()
    expect(screen.queryByText(/68条/)).toBeNull()
  })

  it('keeps nobody from going on where it cannot be told', async () => {
    standIn(() => refusal(500, { title: '失敗' }))
    openPage(<ProvisionalVerdict asked={ASKED} />)

    expect(await screen.findByText('見込みは今、表示できません。このまま進めて差し支えありません。')).toBeTruthy()
  })
})
