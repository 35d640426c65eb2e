import { describe, expect, it } from 'vitest'
import { foldMail, isMail } from './mail-address'

describe('a mail address', () => {
  it.each([
    ['ｈａｎａｋｏ@midorino.example', 'hanako@midorino.example'],
    ['　ｈａｎａｋｏ＠ｍｉｄｏｒｉｎｏ．ｅｘａｍｐｌｅ ', 'hanako@midorino.example'],
    ['Hanako.Yamada+todoke@Midorino.example', 'Hanako.Yamada+todoke@Midorino.example'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(foldMail(typed)).toBe(kept)
    expect(isMail(kept)).toBe(true)
  })

  it.each([
    '山田@midorino.example',
    'hanako@みどり野.example',
    'hanako',
    'a@b@c',
    'a@b, c@d',
    '花子 <hanako@midorino.example>',
    'ha..nako@midorino.example',
    'hanako@midorino.example.',
    'hanako@-midorino.example',
    `${'a'.repeat(65)}@midorino.example`,
    `a@${'b'.repeat(64)}.example`,
  ])('%s is none', (typed) => {
    expect(isMail(foldMail(typed))).toBe(false)
  })
})
