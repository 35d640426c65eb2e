import type { ENTRY_KINDS } from './api'

type Kind = (typeof ENTRY_KINDS)[number]

const WORDS: [Kind, RegExp][] = [
  ['WRITTEN_REPORT', /事故報告書|報告書を(?:提出|出し)/],
  ['DISCOVERY', /気付|気づ|発覚|(?:紛失|ない|無い)(?:こと)?(?:を|が|に)(?:発見|判明)/],
  ['PUBLICATION', /公表|記者|ホームページ/],
  ['NOTICE', /(?:保護者|本人|利用者|住民|家族|受取人).*(?:連絡|電話|謝罪|説明|訪問)|謝罪/],
  ['SEARCH', /捜|探し/],
  ['SUPERVISOR_REPORT', /報告|上申|指示|指導/],
]

/** The kind of event that a sentence most likely tells of; the writer can choose another. */
export function guessKind(what: string): Kind {
  return WORDS.find(([, words]) => words.test(what))?.[0] ?? 'OTHER'
}
