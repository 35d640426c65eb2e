import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'Mails',
  lead: 'The mailbox of the trial. No mail leaves the program; those to you arrive here.',
  to: 'To',
  empty: 'No mail has arrived yet',
  emptyText: 'When a limit comes near or has passed, those who have to act get a mail.',
} satisfies SameKeys<typeof ja>
