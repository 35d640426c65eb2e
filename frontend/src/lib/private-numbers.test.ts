import { describe, expect, it } from 'vitest'
import { masked, privateNumbers, withoutOwn } from './private-numbers'

const kinds = (text: string) => privateNumbers(text).map(({ kind }) => kind)

/** Check digit by the text of the rule: Σ Pn × Qn over the digits from the right, Qn = n + 1 up to the sixth, then n − 5. */
function withCheckDigit(eleven: string): string {
  let sum = 0
  for (let n = 1; n <= 11; n++) sum += Number(eleven[11 - n]) * (n <= 6 ? n + 1 : n - 5)
  return eleven + (sum % 11 <= 1 ? 0 : 11 - (sum % 11))
}

describe('what only its owner should have', () => {
  it.each([
    ['番号は123456789018でした', ['MY_NUMBER']],
    ['１２３４－５６７８－９０１８', ['MY_NUMBER']],
    ['1234 5678 9018', ['MY_NUMBER']],
    ['123456789012 は検査用数字が合わない', []],
    ['カード4111-1111-1111-1111', ['CARD']],
    ['0000-0000-0000-0000', []],
    ['電話は042-123-4567', ['PHONE']],
    ['０９０１２３４５６７８に掛けた', ['PHONE']],
    ['(042)123-4567', ['PHONE']],
    ['yamada@example.co.jp に送った', ['MAIL']],
    ['平成24年12月25日 14:30 に41枚', []],
    ['受付番号 2026-0042、第２５号', []],
    ['2012-12-25T10:00 から 2012-12-26', []],
    ['', []],
  ])('in %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('an individual number is known by its check digit, whichever it is', () => {
    for (let n = 0; n < 2000; n++) {
      const number = withCheckDigit(String(10_000_000_000 + n * 7_919_017).slice(0, 11))
      expect(kinds(`番号${number}。`)).toEqual(['MY_NUMBER'])
      const other = number.slice(0, 11) + ((Number(number[11]) + 1) % 10)
      expect(kinds(`番号${other}。`)).not.toContain('MY_NUMBER')
    }
  })

  it('is written as stars where it stands, and the rest stays', () => {
    const text = '母（１２３４－５６７８－９０１８、yamada@example.jp、𠮷田）へ'
    const hidden = masked(text, privateNumbers(text))

    expect(hidden).toBe('母（＊＊＊＊－＊＊＊＊－＊＊＊＊、＊＊＊＊＊＊@example.jp、𠮷田）へ')
    expect(hidden).toHaveLength(text.length)
    expect(privateNumbers(hidden)).toEqual([])
  })
})

it('a telephone number of the office itself is nobody’s own, however it is written', () => {
  const text = '電話０４２－０００－０００１、又は090-0000-0000'
  const left = withoutOwn(text, privateNumbers(text), ['042-000-0001'])
  expect(left.map(({ start, end }) => text.slice(start, end))).toEqual(['090-0000-0000'])
})
