import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'Deadlines',
  narrow: 'Show only',
  filter: { unit: 'Unit to act', key: 'Kind', strength: 'Ground', person: 'Person to act' },
  any: { unit: 'All units', key: 'All kinds', strength: 'All grounds', person: 'Everybody' },
  chosen: 'As chosen',
  clear: 'Show all',
  strength: { LAW: 'Law', GUIDELINE: 'Guideline', ORDINANCE: 'Ordinance', HOUSE: 'House rule', CONTRACT: 'Contract', PLAN: 'Plan' },
  provisional: 'Provisional',
  count: '{{total}} limits are running: {{late}} late, {{today}} due today.',
  group: { late: 'Late ({{count}})', today: 'Today ({{count}})', week: 'Within 7 days ({{count}})', later: 'Later ({{count}})' },
  limit: 'Limit', what: 'For what', incident: 'Case', doer: 'To act', note: 'Note', and: ', ', nobody: 'post not held',
  none: 'No limit is running', noneText: 'While a case is running its limits stand here.', noneNarrowed: 'Show all to see the other limits.',
  toPrint: 'View for print', print: 'Print', back: 'Back to the deadlines', late: 'Late',
  asOf: 'As of {{at}}: {{total}} limits, {{late}} of them late', cut: 'Only the first {{count}} are shown. Please narrow the list.',
  alarm: {
    title: 'Limits do not ring as they should', asleep: 'Nobody has watched the limits for more than three minutes.', lookedAt: ' The last look was {{at}}.',
    fault: {
      NO_TIMER: '{{count}} limits have no timer.', TIMER_LEFT: '{{count}} limits that are over still have a timer.',
      DOUBLED: '{{count}} limits have more than one timer.', OVERDUE: '{{count}} timers have not acted although they were due.',
    },
    advice: 'Mails may not arrive. Please look at the deadlines, telephone those who have to act soon, and tell the administrator.',
    adviceAdmin: 'Mails may not arrive. Please look at the failed steps and try them again; if that does not help, tell the secretariat.',
    toBoard: 'See the deadlines', toSteps: 'See the failed steps',
    mended: '{{count}} timers were mended by themselves in the last 24 hours', noCase: 'no case',
    mendedFault: { NO_TIMER: 'a missing timer was set again', TIMER_LEFT: 'a timer left over was taken away', DOUBLED: 'a doubled timer was made one', OVERDUE: 'a late timer' },
  },
  feed: {
    title: 'In your calendar',
    lead: 'Subscribe to this address in your calendar program: the limits you can see stand there and are kept up to date, with their names and case numbers only.',
    make: 'Make my address', makeAnew: 'Make a new address', end: 'End it', ended: 'Ended. The old address opens nothing any more.',
    once: 'This address is shown only now. Please enter it in your calendar program.',
    narrowed: 'Whoever knows the address sees the limits: please keep it to yourself. It changes with what you narrow this page to.',
    copy: 'Copy the address', copied: 'Copied the address.',
    madeAt: 'The address was made {{at}}.', readAt: ' It was last read {{at}}.', neverRead: ' It was never read so far.',
  },
} satisfies SameKeys<typeof ja>
