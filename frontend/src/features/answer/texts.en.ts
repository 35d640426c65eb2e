import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  tab: 'Answer to the reporter',
  reporter: 'Reported first by: {{post}}',
  noAccount: ' (heard on the telephone, so it cannot be read here: tell them, and record how).',
  none: 'The reporter has not been answered yet',
  noneText: 'Tell the reporter what the report changed. You begin with a draft made from the records.',
  noneOthers: 'The section chief or the secretariat answers.',
  toAnswer: 'The reporter is still to be answered',
  occasion: {
    COUNCIL: 'Tell them that the council was told. ',
    CLOSING: 'Tell them that all is done. ',
  },
  answer: 'Answer the reporter',
  again: 'Answer once more',
  words: 'What your report changed',
  wordsHint: 'A draft made from the records. Put it into plain words before you send it; name nobody else.',
  toldHow: 'How they were told',
  toldHowHint: 'For example: by telephone',
  submit: 'Send the answer',
  recordSubmit: 'Record what was told',
  sent: 'The answer was sent.',
  recorded: 'The answer was recorded.',
  nth: 'Answer {{n}}',
  by: '{{at}}, answered by {{post}}',
  told: 'Told: {{how}}',
  readAt: 'Read by the reporter {{at}}.',
  unread: 'The reporter has not read it yet.',
  toMe: 'What your report changed ({{number}})',
  read: 'I have read it',
} satisfies SameKeys<typeof ja>
