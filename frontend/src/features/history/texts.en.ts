import type { SameKeys } from '@/lib/texts'
import { acts } from './acts.en'
import { codes } from './codes.en'
import type ja from './texts.ja'

export default {
  tab: 'Record of actions and views',
  unseen: { title: 'New cases: {{count}}', reported: 'reported {{at}}', all: 'See all cases' },
  lead: 'Who did what, and who saw what, in this case. It cannot be changed or deleted.',
  show: 'Show',
  filter: { ALL: 'Everything', ACT: 'What was done', READ: 'What was seen' },
  kind: { ACT: 'Did', READ: 'Saw' },
  at: 'When',
  what: 'What',
  who: 'Who',
  address: 'From',
  inside: 'Inside the system',
  program: 'Automatic',
  nobody: 'Not logged in',
  between: ', ',
  persons: '{{count}} persons',
  seconds: '{{count}} s',
  range: '{{min}}–{{max}}',
  measure: 'measure {{count}}',
  review: 'after {{count}} months',
  afterLimit: '{{count}} open days after the deadline',
  daysBefore: '{{count}} days before the deadline',
  daysAfter: 'morning {{count}} after the deadline',
  notForYou: 'You cannot see this record',
  notForYouText:
    'It is for heads of units, chiefs and above, the secretariat and the auditors. A party to the case cannot see it.',
  organisation: 'History of the organisation and of logins',
  organisationLead: 'Changes of units, posts, accounts and the calendar, and logins. Nothing of any case.',
  toAdmin: 'Back to administration',
  act: acts,
  code: codes,
} satisfies SameKeys<typeof ja>
