import { expect, it } from 'vitest'
import { guessKind } from './guess-kind'

it.each([
  ['事務所の書庫等を捜索した。', 'SEARCH'],
  ['保育課長に状況を報告した。', 'SUPERVISOR_REPORT'],
  ['保育課長に事故報告書を提出し、指導を受けた。', 'WRITTEN_REPORT'],
  ['２歳児用のカードがないことに気付いた。', 'DISCOVERY'],
  ['保護者に電話で謝罪した。', 'NOTICE'],
  ['市のホームページで公表した。', 'PUBLICATION'],
  ['鍵を掛けた。', 'OTHER'],
])('%s is guessed to be %s', (what, kind) => {
  expect(guessKind(what)).toBe(kind)
})
