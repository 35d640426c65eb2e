import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'Limits',
  none: 'No limit is running',
  others: 'Other limits ({{count}})',
  stopped: 'Limits met or no longer needed ({{count}})',
  key: {
    HEAD_REPORT: "Head's first report", CHIEF_RECEIPT: 'Receipt by the chief', SECRETARIAT_TOLD: 'Opened by the secretariat', FIRST_SEARCH: 'First search', WRITTEN_REPORT: 'Written report',
    ASSESSMENT: 'Assessment of the duty', PRELIMINARY_REPORT: 'Preliminary report', FINAL_REPORT: 'Final report',
    SUPPLEMENT: 'Supplement to the final report', EXTERNAL_REPORT: 'Report to another authority', PERSON_NOTICE_START: 'First person contacted',
    PERSON_NOTICE_DONE: 'Every person settled', PUBLICATION_DECISION: 'Decision on publication', ENTRUSTEE_NOTICE: 'Notice of the contractor',
    ENTRUSTEE_PLAN: 'Plan of the contractor', PREVENTION_PLAN: 'Prevention plan', PLAN_APPROVAL: 'Approval of the plan', MEASURE: 'Measure',
    COUNCIL_ASSIGN: 'Choice of the meeting', COUNCIL_PAPER: 'Council paper', MEMBER_REQUEST: 'Answer to a member', CLOSING_CHECK: 'Closing check',
    EFFECTIVENESS: 'Review of effect',
  },
  limit: 'by {{at}}', post: 'To act: {{post}}', startedLate: 'Started after its limit', lateEntry: 'Why its limit was past when it began: {{reason}}',
  met: 'Done', metAt: 'Done {{at}}', metLate: 'Done late', late: '{{late}}', ended: 'Not needed', reason: 'Why late: {{reason}}',
  provisional: 'Provisional, not judged yet',
  undated: {
    title: 'Limits without a date ({{count}})', titleLate: 'waits for something late', NONE_IN_LAW: 'No limit in law', WAITS: 'Date to come', waitsLate: 'What it waits for is late',
    awaits: 'It gets its date by “{{event}}”.', awaitsAll: 'It gets its date when everything else is done.', first: ' Waits now for {{post}}: “{{act}}”, by {{at}}.',
  },
  today: { late: 'Late by today’s facts', says: 'It was found later that somebody knew on {{basis}}. Counted from there the limit is {{at}}.' },
  end: { NO_DUTY: 'because two persons judged that no duty exists', CLOSED: 'because the case was closed', BACK_AT_WORK: 'because a facility joined and work goes on', NOT_NEEDED: 'because this case does not need it', WITHDRAWN: 'because the case was withdrawn' },
  why: {
    title: 'Why? The limit of: {{what}}', which: 'Which limit?', gone: 'This limit is now another one. Please look at the page of the case.',
    ground: 'Ground', rule: 'Rule', version: 'Version {{version}} (from {{from}})', basis: 'Counted from', day: '日', time: '時', colon: ': ',
    calendar: 'Calendar', calendarVersion: '{{calendar}}, version {{version}}', counting: 'How it was counted', decided: '(the earlier one: this is the limit)',
    record: 'As kept with the limit, in Japanese', toRule: 'See this rule',
    keptAt: 'Kept when the limit was set, {{at}}. It stays as it is whatever becomes of rule and calendar.',
    month: '{{month}} {{year}}', weekdays: 'SMTWTFS', dayName: '{{from}}: {{name}}', daysName: '{{from}}–{{to}}: {{name}}', nth: 'Day {{n}}', passedOver: 'not counted ({{name}})',
    mark: { BASIS: 'first', SKIPPED: 'closed', LIMIT: 'limit' }, legend: 'What the marks mean',
    legendOf: { BASIS: 'First day (not counted)', COUNTED: 'Counted', SKIPPED: 'Closed: not counted, or passed over', LIMIT: 'Day of the limit' },
    leftOut: '{{count}} months in between are left out.', earlier: 'Limits before ({{count}})', was: 'by {{at}} (set {{kept}})', print: 'Print', toCase: 'To the case',
  },
  waived: 'Waived',
  waiver: {
    askTitle: 'Ask to waive it', decideTitle: 'Decide on the waiver', lead: 'Say why this limit need not be kept. Once another person confirms, limit and reminders are gone; the task itself stays.',
    reason: 'Why it is waived', ask: 'Ask', sent: 'Asked. The limit runs until another person has confirmed.',
    because: '{{post}} asks: {{reason}}', question: 'Waive this limit?', choice: { CONFIRMED: 'Waive it', REFUSED: 'Do not waive it' },
    hint: { CONFIRMED: 'Limit and reminders are gone.', REFUSED: 'The limit runs on. Needs a reason.' }, note: 'Reason or note', decide: 'Decide',
    confirmed: 'The limit is waived.', refused: 'It is not waived. The limit runs on.',
    open: 'Waiver asked for ({{post}}, {{at}}): {{reason}}', asked: 'Waiver asked for ({{post}}, {{at}}): {{reason}}',
    wasConfirmed: 'Waiver confirmed ({{post}}, {{at}})', wasRefused: 'Not waived ({{post}}, {{at}})', withNote: ': {{note}}',
  },
  coming: {
    title: 'If nobody acts', lead: 'These reminders will go out by themselves. A limit that is met reminds nobody any more.',
    before: 'Before the limit', past: 'After the limit', goesUp: 'The first report goes up to the chief by itself.', called: 'By telephone', noNumber: 'No number in the list',
    all: 'Show the other {{count}}', onwards: 'From then on the same posts are reminded until it is done.',
  },
  calls: {
    title: 'Tell by telephone', lead: 'A limit rang that a mail alone may not bring home. Please telephone, and record whom you told and when.',
    whom: 'Please call: {{post}}', no: 'The duty list has no number. Please look for another way to reach them.', about: 'What to tell', since: 'Asked at',
    record: 'Told by telephone', recordTitle: 'Record that you told by telephone', reached: 'Who answered', reachedHint: 'Write the post. Example: head', at: 'When', save: 'Record', saved: 'Recorded that it was told by telephone.',
    others: 'Other calls ({{count}})', history: 'Telephone calls ({{count}})', told: 'Told {{reached}} at {{at}} ({{by}})', waiting: 'Waiting', noLonger: 'The task is done; no call is needed any more',
  },
  lateStart: {
    title: 'This case was entered after these limits: {{what}}', and: ', ',
    lead: 'Please leave a word on why it was entered late. It counts as the reason for all limits that were past. Not to blame anybody: it helps to mend the procedure.',
    reason: 'Why it was entered late', send: 'Record the reason', sent: 'The reason was recorded.', said: 'Why it was entered after its limits: {{reason}} ({{by}})',
  },
  secretariat: {
    title: 'The limit for opening the case has passed: {{at}}', lead: 'Please leave a word on why it was opened late. Not to blame anybody: it helps to mend the procedure.',
    reason: 'Why it became late', send: 'Record the reason', sent: 'The reason was recorded.',
  },
} satisfies SameKeys<typeof ja>
