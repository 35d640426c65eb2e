import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  tab: 'Report to the Commission',
  title: 'Reports to the Personal Information Protection Commission',
  limits: 'Deadlines of the reports',
  noneText: 'Once a duty to report is judged to exist, its reports are listed here.',
  fulfilled: 'Everything is filed',
  dissolved: 'No duty after all; nothing to file',
  dissolvedAt: 'No duty, confirmed at',
  open: 'Under way',
  arose: 'Judged to be a duty at',
  nothingFiled: 'Nothing has been filed yet.',
  earlier: 'Reports filed before the duty was once dissolved',
  soFar: 'Filed so far',
  report: 'Report',
  kind: { PRELIMINARY: 'Preliminary report', FINAL: 'Final report', SUPPLEMENT: 'Supplement' },
  leadTitle: {
    PRELIMINARY: 'File and record what is known so far',
    FINAL: 'File and record the final report',
    SUPPLEMENT: 'What the final report left unknown',
  },
  lead: {
    PRELIMINARY:
      'File it on the Commission’s web form (the Word form is for use inside the office only), then record it here. What is known so far is enough.',
    FINAL:
      'File it on the Commission’s web form (the Word form is for use inside the office only), then record it here.',
    SUPPLEMENT:
      'File it on the Commission’s web form (the Word form is for use inside the office only), then record it here. Where something is still not known, say by when it will follow.',
  },
  at: 'Filed at',
  receiptNumber: 'Receipt number',
  receiptHint: 'The number the Commission showed. Leave it empty if there is none yet.',
  note: 'Note',
  noteHint: 'What the Commission said, for example.',
  file: {
    PRELIMINARY: 'Record the preliminary report',
    FINAL: 'Record the final report',
    SUPPLEMENT: 'Record the supplement',
  },
  filed: {
    PRELIMINARY: 'The preliminary report is recorded.',
    FINAL: 'The final report is recorded.',
    SUPPLEMENT: 'The supplement is recorded.',
  },
  persons: 'Persons concerned',
  unknownItems: { FINAL: 'Items that it left unknown', SUPPLEMENT: 'Items that are still not known' },
  unknownHint: 'Choose none where everything was told. Otherwise a task to supplement them begins, with a deadline.',
  item: {
    SUMMARY: 'Outline',
    INFORMATION: 'Kinds of information',
    PERSONS: 'Number of persons',
    CAUSE: 'Cause',
    SECONDARY_HARM: 'Further harm, or its possibility',
    PERSON_NOTICE: 'What was done for the persons',
    PUBLICATION: 'Publication',
    PREVENTION: 'Measures against recurrence',
    OTHER: 'Anything else',
  },
  contentsLead:
    'In the order of the web form. In the texts made from the records, names of people are replaced. Correct them before filing and copy them over; write no names of people. The texts as they stand here are kept as filed.',
  nothingToCopy: '{{item}} is empty. Enter a text before copying.',
  textAsFiled: 'Text as filed',
  noTextKept: 'The text as filed is not on record.',
  before: 'Report before',
  now: 'This report',
  sameAsBefore: 'As in the report before.',
  copy: 'Copy',
  copyOf: 'Copy: {{item}}',
  copied: 'Copied: {{item}}.',
  supplementBy: 'Supplemented by',
  supplementHint: {
    FINAL:
      'The day named in the report. Leave it empty if it names none: the deadline then counts from filing, by the office’s own rule.',
    SUPPLEMENT: 'The day that was named.',
  },
  foundHint: 'What was found, or what the Commission said.',
  left: 'Left unknown',
  and: ', ',
  leftUntil: ' (by {{day}})',
} satisfies SameKeys<typeof ja>
