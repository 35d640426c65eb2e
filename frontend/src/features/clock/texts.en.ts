import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'Deadlines',
  none: 'No deadline is running',
  others: 'Other deadlines ({{count}})', othersLate: '{{count}} overdue', mine: 'Yours', byLaw: 'Law or guideline',
  stopped: 'Deadlines met or no longer needed ({{count}})',
  key: {
    HEAD_REPORT: 'Report of the head', CHIEF_RECEIPT: 'Receipt by the chief', SECRETARIAT_TOLD: 'Opened by the secretariat', FIRST_SEARCH: 'First search', WRITTEN_REPORT: 'Written report',
    ASSESSMENT: 'Judging the duty to report', PRELIMINARY_REPORT: 'Preliminary report', FINAL_REPORT: 'Final report',
    SUPPLEMENT: 'Supplement to the final report', EXTERNAL_REPORT: 'Report to another authority', PERSON_NOTICE_START: 'First person contacted',
    PERSON_NOTICE_DONE: 'Everyone has been dealt with', PUBLICATION_DECISION: 'Decision on publication', ENTRUSTEE_NOTICE: 'Notice of the contractor',
    ENTRUSTEE_PLAN: 'Plan of the contractor', PREVENTION_PLAN: 'Prevention plan', PLAN_APPROVAL: 'Approval of the plan', MEASURE: 'Carrying out a measure',
    COUNCIL_ASSIGN: 'Choice of the meeting', COUNCIL_PAPER: 'Council paper', MEMBER_REQUEST: 'Answer to a member', CLOSING_CHECK: 'Closing check',
    EFFECTIVENESS: 'Review of effect',
  },
  limit: 'by {{at}}', post: 'Responsible: {{post}}', startedLate: 'Started after its deadline', lateEntry: 'Why its deadline was past when it began: {{reason}}',
  met: 'Done', metAt: 'Done {{at}}', metLate: 'Done late', late: '{{late}}', ended: 'Not needed', reason: 'Why late: {{reason}}',
  provisional: 'Provisional, not judged yet',
  undated: {
    title: 'Deadlines without a date ({{count}})', titleLate: 'the task before it is overdue', NONE_IN_LAW: 'No deadline in law', WAITS: 'No date yet', waitsLate: 'The task before it is overdue',
    awaits: 'It gets its date when this has happened: {{event}}.', awaitsAll: 'It gets its date when everything else is done.', first: ' Now waiting for {{post}}: “{{act}}”, by {{at}}.',
  },
  today: { late: 'Late by today’s facts', says: 'It was found later that somebody knew on {{basis}}. Counted from there the deadline is {{at}}.' },
  end: { NO_DUTY: 'because two persons judged that no duty exists', CLOSED: 'because the case was closed', BACK_AT_WORK: 'because a facility joined and work goes on', NOT_NEEDED: 'because this case does not need it', WITHDRAWN: 'because the case was withdrawn' },
  why: {
    title: 'Why? Deadline: {{what}}',
    ground: 'Ground', rule: 'Rule', version: 'Version {{version}} (from {{from}})', basis: 'Counted from', day: '日', time: '時', colon: ': ',
    calendar: 'Calendar', calendarVersion: '{{calendar}}, version {{version}}', counting: 'How it was counted', decided: '(the earlier one: this is the deadline)',
    record: 'As kept with the deadline, in Japanese', toRule: 'See this rule',
    keptAt: 'Kept when the deadline was set, {{at}}. It stays as it is whatever becomes of rule and calendar.',
    month: '{{month}} {{year}}', weekdays: 'SMTWTFS', dayName: '{{from}}: {{name}}', daysName: '{{from}}–{{to}}: {{name}}', nth: 'Day {{n}}', passedOver: 'not counted ({{name}})',
    mark: { BASIS: 'first', SKIPPED: 'closed', LIMIT: 'deadline' }, legend: 'What the marks mean',
    legendOf: { BASIS: 'First day (not counted)', COUNTED: 'Counted', SKIPPED: 'Closed: not counted, or passed over', LIMIT: 'Day of the deadline' },
    leftOut: '{{count}} months in between are left out.', earlier: 'Earlier deadlines ({{count}})', was: 'by {{at}} (set {{kept}})', print: 'Print', toCase: 'To the case',
  },
  waived: 'Waived',
  waiver: {
    askTitle: 'Ask to waive it', decideTitle: 'Decide on the waiver', lead: 'Say why this deadline need not be kept. Once another person confirms, deadline and reminders are gone; the task itself stays.',
    reason: 'Why it is waived', ask: 'Ask', sent: 'Asked. The deadline runs until another person has confirmed.',
    because: '{{post}} asks: {{reason}}', question: 'Waive this deadline?', choice: { CONFIRMED: 'Waive it', REFUSED: 'Do not waive it' },
    hint: { CONFIRMED: 'Deadline and reminders are gone.', REFUSED: 'The deadline runs on. Needs a reason.' }, note: 'Reason or note', decide: 'Decide',
    confirmed: 'The deadline is waived.', refused: 'It is not waived. The deadline runs on.',
    open: 'Waiver asked for ({{post}}, {{at}}): {{reason}}', asked: 'Waiver asked for ({{post}}, {{at}}): {{reason}}',
    wasConfirmed: 'Waiver confirmed ({{post}}, {{at}})', wasRefused: 'Not waived ({{post}}, {{at}})', withNote: ': {{note}}',
  },
  coming: {
    title: 'Reminders to come if nothing is done', lead: 'These reminders will go out by themselves. No reminders are sent for a deadline that has been met.',
    before: 'Before the deadline', past: 'After the deadline', goesUp: 'The first report goes up to the chief automatically.', called: 'By telephone', noNumber: 'No number in the list',
    all: 'Show the other {{count}}', onwards: 'From then on the same posts are reminded until it is done.',
  },
  calls: {
    title: 'Call these people', lead: 'This reminder may not reach the person by e-mail alone. Please telephone, and record whom you told and when.',
    whom: 'Please call: {{post}}', no: 'The duty list has no number. Please look for another way to reach them.', about: 'What to tell', since: 'Asked at',
    record: 'Told by telephone', recordTitle: 'Record that you told by telephone', reached: 'Who answered', reachedHint: 'Write the post. Example: head', at: 'When', save: 'Record', saved: 'Recorded that it was told by telephone.',
    others: 'Other calls ({{count}})', history: 'Telephone calls ({{count}})', told: 'Told {{reached}} at {{at}} ({{by}})', waiting: 'Waiting', noLonger: 'The task is done; no call is needed any more',
  },
  lateStart: {
    title: 'This case was entered after these deadlines: {{what}}', and: ', ',
    lead: 'Please say briefly why it was entered late. It counts as the reason for all deadlines that had passed. This is not to blame anybody: it helps to improve the procedure.',
    reason: 'Why it was entered late', send: 'Record the reason', sent: 'The reason was recorded.', said: 'Why it was entered after its deadlines: {{reason}} ({{by}})',
  },
  toOpen: {
    title: 'Cases for the secretariat to open ({{count}})', lead: 'Opening a case records that you have seen it.', open: '{{number}}: open {{title}}', why: '{{number}}: open {{title}} and say why it was late',
    others: 'Other cases ({{count}})', owes: 'reason missing',
  },
  next: {
    act: 'To do:', first: 'To do first:', openAsSecretariat: 'Met once somebody of the secretariat opens the case or does anything in it.',
    recordMeasureDone: 'Record that a measure was carried out', recordReview: 'Review whether it works',
  },
  secretariat: {
    acted: 'The secretariat looked at the case after the deadline ({{limit}}): it acted at {{at}}',
    title: 'The deadline for opening the case has passed: {{at}}', lead: 'Please say briefly why it was opened late. This is not to blame anybody: it helps to improve the procedure.',
    reason: 'Why it is late', send: 'Record the reason', sent: 'The reason was recorded.',
  },
} satisfies SameKeys<typeof ja>
