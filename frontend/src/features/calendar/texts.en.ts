import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'Calendar', whose: 'Which calendar', NATIONAL: 'National (holidays of the administration)', MUNICIPAL: 'Whole municipality', FACILITY: 'One facility', facility: 'Facility', chooseFacility: 'Please choose a facility',
  year: 'Year', yearOf: '{{year}}:', before: 'Year before', after: 'Next year', print: 'Print', of: 'open and closed days, {{whose}}',
  lead: { NATIONAL: 'Deadlines by law, such as the final report, are counted with this calendar.', MUNICIPAL: 'House deadlines are counted with this calendar.', FACILITY: 'For those deadlines of a facility whose rule says so.' },
  month: '{{month}}', weekdays: 'SMTWTFS', dayName: '{{day}}: {{name}}', dayLabel: '{{day}}', span: '{{from}}–{{to}}: {{name}}',
  ground: { WEEKDAY: 'Open day', WEEKEND: 'Weekend', HOLIDAY: 'Holiday', YEAR_END: 'Turn of the year', LOCAL_CLOSING: 'Local closing day', LOCAL_OPENING: 'Local opening day' },
  mark: { HOLIDAY: 'H', YEAR_END: 'Y', LOCAL_CLOSING: 'C', LOCAL_OPENING: 'O' },
  toLocal: 'To the local days', toList: 'To the official list', legend: 'Marks', openDays: '{{count}} open days.',
  SAME: 'The holidays of this year agree with the Cabinet Office’s list.', DIFFERS: 'The holidays of this year differ from the Cabinet Office’s list handed in last. Please compare it in the national calendar, and decide whether to adopt it.',
  NOT_CHECKED: 'The holidays of this year have not been compared with the Cabinet Office’s list yet. The equinoxes are expectations; the Gazette fixes them in February of the year before.',
  latest: 'Last comparison: {{at}} ({{first}} to {{last}})',
  local: 'Local closing and opening days', noLocal: 'None entered', noLocalText: 'Days set by ordinance, and days closed or opened for an occasion, can be entered.',
  add: 'Enter a closing or opening day', entered: '“{{name}}” was entered.', submit: 'Enter', name: 'Name or reason', nameHint: 'Such as city day, power cut, Saturday care',
  opens: 'Kind', closed: 'Closed', open: 'Open', pattern: 'Repeats', DATES: 'On certain days', YEARLY: 'The same date each year', WEEKLY: 'The same weekday each week',
  weeklyHint: 'An opening leaves holidays and the turn of the year closed.', monthDay: 'Month and day', monthDayHint: 'Such as 06-23, two digits each', monthDayForm: 'Please write it like 06-23.', weekday: 'Weekday', wd: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' },
  from: 'First day', to: 'Last day', toHint: 'Empty for a single day, and while no end is known.',
  days: 'Days', kind: 'Kind', validity: 'Validity', history: 'Entered', act: 'Actions', yearly: 'Each year on {{monthDay}}', weekly: 'Each {{weekday}}',
  fromTo: '{{from}} to {{to}}', fromOn: 'From {{from}}', never: 'Taken back (never held)', by: '{{at}} {{who}}', program: 'at the start', endedBy: '{{at}} ended by {{who}}: {{reason}}',
  end: 'End', endTitle: 'End “{{name}}”', endText: 'It holds on this day for the last time. The record stays. If it was entered by mistake, a day before its first day makes that it never held.',
  lastDay: 'Last day', reason: 'Reason', ended: 'The end was entered.', conflictVersion: 'Version of the calendars',
  list: 'Comparison with the Cabinet Office’s list of holidays', listText: 'Take “syukujitsu.csv” from the Cabinet Office’s page on national holidays and choose it as it is. Only differences are shown; nothing changes until they are adopted.',
  file: 'List of holidays (syukujitsu.csv)', fileNeeded: 'Please choose a file.', compare: 'Compare', same: 'No difference',
  compared: 'Of the list of {{first}} to {{last}}, {{days}} days of the years known here were compared.', differ: '{{count}} year(s) differ',
  missing: 'Only in the list (becomes a holiday)', surplus: 'Not in the list (is no holiday)', renamed: 'Other name (takes the list’s)', rename: '{{believed}} → {{listed}}',
  adoptYears: 'Years to adopt', adoptYear: '{{year}}', adopt: 'Adopt the differences of these years', adopted: 'The differences of the list were adopted.', yearNeeded: 'Please choose the years to adopt.',
} satisfies SameKeys<typeof ja>
