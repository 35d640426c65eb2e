/** A post with its unit, said once where the name holds it already: 保育課長, 副市長, みどり野市立わかば保育園 園長. */
export function postLabel(unitName: string | null | undefined, postName: string | null | undefined): string {
  if (!unitName || postName?.includes(unitName)) return postName ?? ''
  return `${unitName} ${postName ?? ''}`.trim()
}
