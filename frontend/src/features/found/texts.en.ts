import type { Texts } from '@/lib/texts'

export default {
  title: 'Work after a find',
  why: 'Whoever was told of the loss is told that it was found or came back.',
  finds: 'What was found',
  find: '{{label}} ({{when}}, {{place}})',
  inSearch: 'What was found is described under "Search".',
  open: 'Not done yet',
  doneBy: 'Done on {{day}} (recorded by {{post}})',
  notNeededBy: 'Judged not to be needed (recorded by {{post}})',
  kind: {
    TELL_PERSONS: 'Telling the persons of the find',
    ADD_TO_PUBLICATION: 'Addition to the publication',
    ADD_TO_FINAL_REPORT: 'Supplement to the final report',
    ADD_TO_COUNCIL_REPORT: 'Additional report to the council',
  },
  lead: {
    TELL_PERSONS: 'Tell the persons who were told of the loss that it was found or came back, and record it.',
    ADD_TO_PUBLICATION: 'Add to what was published that it was found or came back, and record it.',
    ADD_TO_FINAL_REPORT: 'Supplement the final report to the Commission with the find, and record it.',
    ADD_TO_COUNCIL_REPORT: 'Report to the council in addition that it was found or came back, and record it.',
  },
  outcome: 'Outcome',
  outcomeChoice: { DONE: 'Done', NOT_NEEDED: 'Not needed' },
  doneOn: 'Day on which it was done',
  words: 'What was said, and how',
  wordsHint: 'Example: told all 22 persons by telephone. Do not write names of persons.',
  reason: 'Why it is not needed',
  record: 'Record',
  recorded: 'Recorded the work after the find.',
} satisfies Texts
