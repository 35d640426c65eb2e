import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  tab: 'Papers',
  none: 'There are no papers yet',
  noneText: 'When it is decided that the council is told, its paper appears here as a draft.',
  kind: { council: 'Council paper' },
  draft: 'Draft',
  draftText: 'Composed from the facts as they stand. It changes with them.',
  issued: 'Issued',
  issuedText: 'Confirmed by the chief. It prints the same whatever becomes of the facts.',
  issuedAt: 'issued {{at}}',
  sha256: 'SHA-256 of the file',
  contents: 'What the paper says',
  draftMark: 'Draft',
  downloadWord: 'Save as Word',
} satisfies SameKeys<typeof ja>
