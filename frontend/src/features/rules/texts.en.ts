import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'Deadline rules', lead: 'How deadlines are counted. A new version counts from its day; running cases keep their version unless they are chosen to move.',
  limit: 'Deadline', rule: 'Rule', ground: 'Ground', running: 'Running', count: '{{count}}', version: 'Version', nth: 'Version {{version}}', history: 'History', versions: 'All versions',
  named: '{{clock}} ({{condition}})', and: ' and ',
  condition: {
    WRONGFUL_PURPOSE: 'wrongful purpose', DATE_GIVEN: 'a date is given', RETURNED: 'after a return', ASKED_AGAIN: 'when judging again', AFTER_3_MONTHS: 'after 3 months', AFTER_6_MONTHS: 'after 6 months', AFTER_12_MONTHS: 'after 12 months',
  },
  waitingTag: 'To be confirmed', comingOn: 'New version from {{from}}', toAll: 'To all rules', back: 'Back to the rule',
  inForceTitle: 'The rule now (version {{version}})', comingTitle: 'The rule from {{from}}', runningHere: 'Deadlines running under this version: {{count}}',
  strength: 'Strength', strengthOf: { LAW: 'Law', GUIDELINE: 'Guideline', ORDINANCE: 'Ordinance', HOUSE: 'House rule', CONTRACT: 'Contract', PLAN: 'Plan' },
  article: 'Article', articleHint: 'The law and its article, in Japanese. It is shown as written here.',
  calendar: 'Calendar of open days', calendarOf: { MUNICIPAL: 'The municipality’s', NATIONAL: 'The national one', FACILITY: 'The facility’s' },
  part: 'One deadline for each', partOf: {
    CASE: 'case', FACILITY: 'facility', DUTY: 'duty and addressee', MEASURE: 'measure', MEETING: 'meeting', REQUEST: 'request', CONTRACTOR: 'contractor', REVIEW: 'review',
  },
  ladder: 'Reminders', ladderOf: {
    HOUSE_ELAPSED: 'At half time and at the deadline; then each open day one post higher up', HOUSE_DAYS: 'The open day before and at the deadline, 9:00 am; then each open day one post higher up',
    STATUTORY: 'From {{days}} days before, 9:00 am every day, closed ones too, and by telephone; after the deadline each day one post higher up',
  },
  exampleOf: {
    KNOWN: 'Known {{at}}', HEAD_REPORTED: 'Head reports {{at}}', DUTY_KNOWN: 'Known {{at}}', FINAL_FILED: 'Final report filed {{at}}', CONTRACTOR_KNEW: 'Contractor knows {{at}}',
    PLAN_DEMANDED: 'Plan demanded {{at}}', PLAN_HANDED_IN: 'Handed in {{at}}', PLAN_RETURNED: 'Sent back {{at}}', PLAN_APPROVED: 'Approved {{at}}', JUDGING_ASKED: 'New judgement needed {{at}}', MEETING: 'Meeting {{at}}', TRACKS_ENDED: 'Everything done {{at}}',
    CLOSED: 'Closed {{at}}', DATE_GIVEN: 'Date given: {{at}}',
  },
  until: 'by {{at}}', skipped: '({{count}} closed days do not count)', shifted: '(the last day is closed, so it moves to an open day)',
  new: 'Make a new version', newOf: 'New version: {{name}}', validFrom: 'Counts from', validFromHint: 'It is taken for deadlines that begin on this day or later.',
  line: 'How it counts', lineNth: 'Count {{n}}', addLine: 'Add a count (the earlier one is the deadline)', removeLine: 'Remove this count',
  unit: 'Unit', unitOf: {
    MINUTES: 'minutes, nights included', HOURS: 'hours, nights included', SAME_OPEN_DAY: 'a time of that open day, else of the next', OPEN_DAYS: 'open days', CALENDAR_DAYS: 'calendar days', MONTHS: 'months', GIVEN_DATE: 'the date given',
  },
  amountOf: { MINUTES: 'Minutes', HOURS: 'Hours', OPEN_DAYS: 'Open days', CALENDAR_DAYS: 'Days', MONTHS: 'Months' },
  wholeNumber: 'Please enter a number.', first: 'Count the first day', firstHint: 'The day of the event is day 1.', shifts: 'If the last day is closed, go on to the next open day', shiftsHint: 'Counting backwards: to the open day before.',
  limitTime: 'Time of the deadline', limitTimeHint: 'Empty: the end of the day.', elseLimitTime: 'Time on the next open day',
  warningDays: 'Warn by telephone so many days before', warningDaysHint: 'Such as 7, 3. Needed for deadlines of law, guideline or ordinance; empty for the reminders of the house.', daysForm: 'Please enter days, such as 7, 3.',
  inWords: 'The rule in words', notYet: 'Once the day and the count are entered, the rule is shown in words, with three examples.',
  moves: 'Running cases ({{count}})', movesText: 'Only those chosen move to the new version, with deadline and reminders. The others keep theirs.', noMoves: 'No other deadline runs under this rule.',
  chooseAll: 'Choose all', chooseFirst: 'Choose the first {{count}}', chooseNone: 'Choose none', chooseOne: 'Please choose deadlines to move.', move: 'Move', moveNamed: 'Move {{incident}}', incident: 'Case', before: 'Deadline now', after: 'Deadline after', same: 'No change', wouldBeLate: 'Would be late',
  secondNeeded: 'A second person must confirm', secondNeededText: 'Nothing changes until another administrator or the head of the secretariat confirms.',
  followReason: 'Why', reason: 'Why', reasonHint: 'Such as an amended ordinance', adopt: 'Adopt this version', propose: 'Ask for confirmation',
  adopted: 'The version was adopted. Deadlines moved: {{count}}', proposed: 'Confirmation was asked for. Until then nothing changes.', moved: '{{count}} deadlines moved.', rejected: 'The proposal was turned down. Its author is told.', takenBack: 'The proposal was taken back.',
  waitingFirst: 'Another proposal is waiting for confirmation. Please confirm it or turn it down first.', waitingTitle: 'A proposal is waiting for confirmation',
  proposedBy: 'Proposed {{at}} by {{post}} {{who}}. Why: {{reason}}', fromOn: 'From {{from}}: {{sentence}}', followsOn: 'Running cases are to move to version {{version}}: {{sentence}}',
  willMove: 'Deadlines that will move ({{count}})', nobodyMoves: 'No running case moves.', otherConfirms: 'You proposed this. It is waiting for another administrator or the head of the secretariat.',
  confirm: 'Confirm and adopt', reject: 'Turn down', takeBack: 'Take it back', rejectReason: 'Why',
  follow: 'Move running cases to this version ({{count}} under others)', followTitle: 'Move running cases to version {{version}}', moveThem: 'Move those chosen',
  state: { IN_FORCE: 'in force', COMING: 'coming', PAST: 'past', NEVER: 'never taken' },
  fromTo: '{{from}} to {{to}}', fromDay: 'from {{from}}', neverTaken: 'planned from {{from}}, replaced before', fromProgram: 'From the beginning',
  changedBy: '{{at}} {{post}} {{who}}: {{reason}}', confirmedBy: '{{at}} confirmed by {{post}} {{who}}', movedCount: 'Deadlines moved: {{count}}',
  rejectedTitle: 'Proposals turned down', rejectedBy: '{{at}} {{post}} {{who}}: {{reason}}', waitForYou: 'Changes of rules are waiting for your confirmation ({{count}})',
} satisfies SameKeys<typeof ja>
