import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'Deadlines',
  narrow: 'Show only',
  filter: { unit: 'Responsible unit', key: 'Kind', strength: 'Ground', person: 'Responsible person' },
  any: { unit: 'All units', key: 'All kinds', strength: 'All grounds', person: 'Everybody' },
  chosen: 'As chosen',
  clear: 'Show all',
  strength: { LAW: 'Law', GUIDELINE: 'Guideline', ORDINANCE: 'Ordinance', HOUSE: 'House rule', CONTRACT: 'Contract', PLAN: 'Plan' },
  provisional: 'Provisional',
  count: '{{total}} deadlines are running: {{late}} overdue, {{today}} due today.',
  group: { late: 'Overdue ({{count}})', today: 'Today ({{count}})', week: 'Within 7 days ({{count}})', later: 'Later ({{count}})' },
  limit: 'Deadline', what: 'For what', incident: 'Case', doer: 'Responsible', note: 'Note', and: ', ', nobody: 'post not held',
  none: 'No deadline is running', noneText: 'While a case is running its deadlines are listed here.', noneNarrowed: 'Show all to see the other deadlines.',
  toPrint: 'View for print', print: 'Print', back: 'Back to the deadlines', late: 'Overdue',
  asOf: 'As of {{at}}: {{total}} deadlines, {{late}} of them overdue', cut: 'Only the first {{count}} are shown. Please narrow the list.',
  alarm: {
    title: 'Deadline reminders are not working as they should', asleep: 'The deadlines have not been watched for more than three minutes.', lookedAt: ' The last look was {{at}}.',
    fault: {
      NO_TIMER: '{{count}} deadlines have no timer.', TIMER_LEFT: '{{count}} deadlines that are over still have a timer.',
      DOUBLED: '{{count}} deadlines have more than one timer.', OVERDUE: '{{count}} timers have not acted although they were due.',
    },
    advice: 'E-mails may not arrive. Please look at the deadlines, telephone those who must act soon, and tell the administrator.',
    adviceAdmin: 'E-mails may not arrive. Please look at the failed steps and try them again; if that does not help, tell the secretariat.',
    toBoard: 'See the deadlines', toSteps: 'See the failed steps',
    mended: '{{count}} timers were repaired automatically in the last 24 hours', noCase: 'no case',
    mendedFault: { NO_TIMER: 'a missing timer was set again', TIMER_LEFT: 'a leftover timer was removed', DOUBLED: 'a duplicate timer was removed', OVERDUE: 'a late timer' },
  },
  feed: {
    title: 'In your calendar',
    lead: 'Subscribe to this address in your calendar program: the deadlines you can see appear there and are kept up to date, with their names and case numbers only.',
    make: 'Make my address', makeAnew: 'Make a new address', end: 'End it', ended: 'Ended. The old address no longer works.',
    once: 'This address is shown only now. Please enter it in your calendar program.',
    narrowed: 'Anyone who knows the address can see the deadlines, so please keep it to yourself. If you filter this page differently, the address changes.',
    copy: 'Copy the address', copied: 'Copied the address.',
    madeAt: 'The address was made {{at}}.', readAt: ' It was last read {{at}}.', neverRead: ' It has not been read yet.',
  },
} satisfies SameKeys<typeof ja>
