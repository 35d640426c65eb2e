import variants from './kanji-variants.txt?raw'

const FORMS = new Map(
  variants
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .flatMap((row) => {
      const [one = '', forms = ''] = row.split(' ')
      return [...forms].map((form) => [form, one] as const)
    }),
)

/** Words as they are looked for, written one way on both sides; the program's `SearchText` does the same. */
export function searchText(text: string): string {
  const plain = text
    .replaceAll(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
  return [...plain]
    .map((letter) => FORMS.get(letter) ?? letter)
    .join('')
    .replaceAll(/\s/g, '')
    .replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replaceAll(/[‐‑‒–—―−]|(?<=\d)ー(?=\d)/g, '-')
}

/** Whether one of the texts holds every word of the search, or several hold them together. */
export function isFound(typed: string, ...texts: readonly string[]): boolean {
  const folded = texts.map(searchText).join('\n')
  return typed
    .normalize('NFKC')
    .split(/\s+/)
    .every((word) => folded.includes(searchText(word)))
}
