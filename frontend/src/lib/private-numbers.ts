/** What in a free text looks like something that only its owner should have. */
export type PrivateKind = 'MY_NUMBER' | 'CARD' | 'PHONE' | 'MAIL'

/** Where it stands in the text, from `start` up to but without `end`. */
export interface PrivateNumber {
  kind: PrivateKind
  start: number
  end: number
}

/** Longer texts are looked at up to here. */
const LONGEST = 20_000

const DIGITS = /(?<![\d-])\d(?:[ -]?\d){9,15}(?![\d-])/g
const PHONE = /(?<![\d-])(?:0\d{1,4}-\d{1,4}-\d{3,4}|\(0\d{1,4}\)\d{1,4}-\d{3,4})(?![\d-])/g
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g

/**
 * Individual numbers 個人番号 (番号法, with the check digit of the 行政手続における特定の個人を識別するための番号の利用等に関する法律の規定による通知カード及び個人番号カード省令,
 * article 5), card numbers (Luhn), telephone numbers and mail addresses, in the order of the text; full-width digits and any sort of
 * hyphen count as plain ones.
 */
export function privateNumbers(text: string): PrivateNumber[] {
  const plain = [...text.slice(0, LONGEST)].map(plainLetter).join('')
  const found = [
    ...[...plain.matchAll(DIGITS)].flatMap((match) => {
      const kind = kindOf(match[0].replaceAll(/\D/g, ''))
      return kind ? [{ kind, start: match.index, end: match.index + match[0].length }] : []
    }),
    ...spans(plain, PHONE, 'PHONE'),
    ...spans(plain, MAIL, 'MAIL'),
  ]
  return found
    .filter((one, index) => !found.some((other, at) => at < index && one.start < other.end && other.start < one.end))
    .sort((one, other) => one.start - other.start)
}

/** What was found, except telephone numbers that are the office's own, however they are written. */
export function withoutOwn(
  text: string,
  found: readonly PrivateNumber[],
  own: readonly string[],
): readonly PrivateNumber[] {
  const known = new Set(own.map(digitsOf))
  return found.filter(({ kind, start, end }) => kind !== 'PHONE' || !known.has(digitsOf(text.slice(start, end))))
}

const digitsOf = (number: string) => number.normalize('NFKC').replaceAll(/\D/g, '')

/** The text with what was found written as ＊, as long as before; of a mail address what stands before the @. */
export function masked(text: string, found: readonly PrivateNumber[]): string {
  const letters = text.split('')
  for (const { kind, start, end } of found) {
    for (let at = start; at < end && !(kind === 'MAIL' && /[@＠]/.test(letters[at]!)); at++) {
      if (kind === 'MAIL' || /\p{Nd}/u.test(letters[at]!)) letters[at] = '＊'
    }
  }
  return letters.join('')
}

const spans = (plain: string, pattern: RegExp, kind: PrivateKind): PrivateNumber[] =>
  [...plain.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length }))

/** One letter for one, so that places stay; a letter of two units stays two. */
function plainLetter(letter: string): string {
  if (/[‐‑‒–—―−ー－]/.test(letter)) return '-'
  if (letter === '　') return ' '
  const plain = letter.normalize('NFKC')
  return plain.length === letter.length ? plain : letter
}

function kindOf(digits: string): PrivateKind | undefined {
  if (digits.length === 12 && isMyNumber(digits)) return 'MY_NUMBER'
  if (digits.length >= 14 && isCard(digits)) return 'CARD'
  if (/^0\d{9,10}$/.test(digits)) return 'PHONE'
  return undefined
}

function isMyNumber(digits: string): boolean {
  const numbers = [...digits].map(Number)
  const check = numbers.pop()!
  const sum = numbers.reverse().reduce((total, digit, at) => total + digit * (at < 6 ? at + 2 : at - 4), 0)
  const rest = sum % 11
  return check === (rest <= 1 ? 0 : 11 - rest)
}

function isCard(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, letter, at) => {
    const digit = Number(letter) * (at % 2 === 0 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits)
}
