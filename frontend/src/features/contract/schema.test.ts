import { expect, it } from 'vitest'
import type { Contract } from './api'
import { contractBody, contractForm, contractSchema } from './schema'

const contract: Contract = {
  id: 1,
  ended: false,
  version: 1,
  mayCorrect: true,
  written: { at: '2012-04-01T00:00:00Z', byPost: '主査', reason: null },
  earlier: [],
  terms: {
    contractor: { code: 'C001', name: '緑野福祉会' },
    work: '運営委託',
    kind: 'ENTRUSTMENT',
    sections: [
      { code: 'S-A', name: '甲課' },
      { code: 'S-B', name: '乙課' },
    ],
    from: '2012-04-01',
    to: '2013-03-31',
    clauses: ['ACCIDENT_REPORT'],
    clauseWords: null,
    noticeHours: 1,
  },
}

const faults = (form: unknown) =>
  (contractSchema.safeParse(form).error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)

it('sends a contract back as it was read', () => {
  const { contractor, sections, ...rest } = contract.terms
  expect(contractBody(contractForm(contract, []))).toEqual({
    ...rest,
    contractor: contractor.code,
    sections: sections.map(({ code }) => code),
  })
})

it('begins a new contract of a section with that section, and sends no section that was left empty', () => {
  const form = contractForm(undefined, ['S-A'])
  expect(form.sections).toEqual([{ code: 'S-A' }])
  expect(contractForm(undefined, ['S-A', 'S-B']).sections).toEqual([{ code: '' }])
  expect(contractBody({ ...contractForm(contract, []), sections: [{ code: 'S-B' }, { code: '' }] }).sections).toEqual([
    'S-B',
  ])
})

it('tells at each field what is missing or cannot be', () => {
  expect(faults(contractForm(undefined, []))).toEqual(
    expect.arrayContaining([
      'contractor lib.chooseOne',
      'work lib.required',
      'kind lib.chooseOne',
      'sections.0.code lib.chooseOne',
      'from lib.required',
    ]),
  )
  const form = contractForm(contract, [])
  expect(faults(form)).toEqual([])
  expect(faults({ ...form, to: '2012-03-30T15:00:00Z' })).toEqual(['to lib.endBeforeStart'])
  for (const hours of ['0', '721', '1.5', '一'])
    expect(faults({ ...form, noticeHours: hours })).toEqual(['noticeHours contract.hoursWrong'])
  for (const hours of ['', '1', '２４', '720']) expect(faults({ ...form, noticeHours: hours })).toEqual([])
})
