import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'E-mails',
  lead: 'The mailbox of the trial. No e-mail leaves the program; those to you arrive here.',
  to: 'To',
  empty: 'No e-mail has arrived yet',
  emptyText: 'When a deadline comes near or has passed, the people responsible get an e-mail.',
} satisfies SameKeys<typeof ja>
