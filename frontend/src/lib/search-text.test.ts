import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import variants from './kanji-variants.txt?raw'
import { isFound, searchText } from './search-text'

test('the forms of kanji are those of the program', () => {
  expect(variants).toBe(readFileSync('../backend/src/main/resources/kanji-variants.txt', 'utf8'))
})

test.each([
  ['USB', 'ＵＳＢメモリの紛失'],
  ['ｓｄｶｰﾄﾞ', 'ＳＤカード'],
  ['sdかーど', 'ＳＤカード'],
  ['(株)', '㈱けやき'],
  ['高橋', '髙橋　恵子'],
  ['髙橋恵子', '高橋 恵子'],
  ['ひばり 保育課', 'みどり野市立ヒバリ保育園\n保育課'],
  ['２０２６－００４２', '2026-0042'],
  ['２０２６ー００４２', '2026-0042'],
  ['葛城', '葛\u{E0100}城'],
  ['吉田', '𠮷田'],
  ['', 'どれでも'],
])('%s is found in %s', (typed, text) => {
  expect(isFound(typed, text)).toBe(true)
})

test('every word must be there, and none is found across two texts', () => {
  expect(isFound('ひばり 学務課', 'ひばり保育園', '保育課')).toBe(false)
  expect(isFound('園保育', 'ひばり保育園', '保育課')).toBe(false)
  expect(searchText('カー\u200B ド')).toBe('かーど')
})
