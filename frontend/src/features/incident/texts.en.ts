import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  tabs: 'Parts of the case',
  tabGroup: { outline: 'Outline', response: 'Search and evidence', reports: 'Reports', persons: 'Persons and publication', prevention: 'Prevention and council', record: 'Record' },
  notThere: 'Case not found', notThereText: 'There is no case with this number, or it is not one that you may see.',
  tab: { overview: 'Overview', course: 'Course of events' },
  noSuchStep: 'There is no such step',
  noSuchStepText: 'Please check the address.',
  toCase: 'To the case',
  toTasks: 'To the tasks',
  list: {
    title: 'Cases', filter: 'Filter', status: 'Status', allStatuses: 'All', text: 'Number, title, words', order: 'Order', find: 'Apply', clear: 'Clear',
    none: 'No cases', noneText: 'Nothing has been reported, or nothing fits.', report: 'Make a first report',
    number: 'Number', name: 'Title', origin: 'Reported from', persons: 'Persons', knownAt: 'Known since', limit: 'Next deadline', count: '{{count}} in all',
  },
  order: { NEWEST: 'Newest first', OLDEST: 'Oldest first', TITLE: 'By title' },
  status: { RUNNING: 'Running', AT_CLOSING_CHECK: 'At closing check', CLOSED: 'Closed' },
  unit: { PERSONS: 'persons', DISTINCT_PERSONS: 'distinct persons', PERSONS_REPEATED: 'persons, counted repeatedly', RECORDS: 'records', HOUSEHOLDS: 'households', SHEETS: 'sheets' },
  and: ', ',
  head: { persons: 'Persons', knownAt: 'Known since', tasks: 'Tasks of others', closed: 'Closed {{at}} by {{by}}' },
  step: {
    case: 'Case', due: 'Deadline', post: 'Responsible', holders: 'Held by', deputy: 'deputy', telephone: 'Telephone contact',
    notOpen: 'This task cannot be done now', notOpenText: 'It is done already, or its turn has not come. Please see the page of the case.',
    notYours: 'Responsible for this task: {{post}}', notYoursText: 'If it is urgent, please contact whoever holds the post.',
    secondPerson: 'Another person must confirm', secondPersonText: 'This task checks what you had a part in, so somebody else does it: {{post}}. Please ask one of these people.',
    passedOverText: 'Please do this as {{post}}.',
    onBehalfText: 'Contact whoever holds the post; you may record in their place what you were told or sent.',
  },
  report: {
    title: 'First report', reporter: 'Reported by', reportedAt: 'Reported', onBehalf: 'Entered for the reporter', heard: 'by telephone (since {{at}}, heard by {{by}})', callSheet: 'Sheet of the call', about: ' (about)',
  },
  knowledge: {
    title: 'Who knew, and when', add: 'Add', addTitle: 'Add who knew', knower: 'Who knew', knowerHint: 'The post, or a name that is registered below.', employer: 'Works for', at: 'Known since', atHint: 'If staff of the city knew earlier than is recorded now, the deadlines move earlier as well.',
    approx: 'The time is approximate', note: 'Note', added: 'Added who knew.', earliest: 'earliest', of: 'What was known', ofHint: 'Where the ground of a duty was found later (more than 100 persons, for instance), choose that duty.',
    ofWhat: { INCIDENT: 'The case', TO_COMMISSION: 'The ground of the report to the Commission', TO_PERSONS: 'The ground of the notice to the persons' }, delay: 'From the contractor’s knowing to the municipality’s', delayFrom: '{{from}} to {{to}}', employers: { BODY: 'the municipality', CONTRACTOR: 'a contractor', OUTSIDE: 'nobody of ours' },
  },
  waiting: {
    title: 'Waiting for your confirmation ({{count}})', waiver: 'waiver of the deadline “{{clock}}”', basis: 'another basis ({{duty}})', in: '{{number}}: {{what}}', asked: 'asked by {{post}}, {{at}}',
  },
  basis: {
    title: 'From when the duties count', duty: { TO_COMMISSION: 'Report to the Commission', TO_PERSONS: 'Notice to the persons' }, from: 'counts from {{at}}', chosen: 'chosen by two persons', propose: 'Count from another moment', proposeTitle: '{{duty}}: another basis', proposeSubmit: 'Propose',
    knowledge: 'From which entry', knowledgeHint: 'Usually the moment at which somebody of the city first knew of the case.', reason: 'Reason', reasonHint: 'Example: first 80 persons were known, later 120', follows: 'When you add it', followsConfirmed: 'When a second person confirms it',
    earlier: 'The case counts as known earlier.', nothing: 'No deadline moves.', move: '{{what}}: the deadline moves from {{from}} to {{to}}', doneMove: '{{what}} is done. By the facts of today its deadline changes from {{from}} to {{to}}',
    late: 'then past', doneLate: 'then late', open: 'Waiting for a second person', proposed: '{{by}} proposed to count from {{at}}.', otherPerson: 'Somebody else of the secretariat must confirm it.',
    confirmedBy: '{{by}} proposed to count from {{at}}, {{second}} confirmed.', refusedBy: '{{by}} proposed to count from {{at}}, {{second}} sent it back.', decision: 'The other basis', confirm: 'Confirm', refuse: 'Send back', decide: 'Decide',
    proposedDone: 'Proposed. It is waiting for a second person.', confirmedDone: 'The deadlines were counted anew.', refusedDone: 'Sent back.',
  },
  facilities: {
    title: 'Facilities concerned', add: 'Add a facility', none: 'No facility is concerned; the section receives the case.', find: 'Find a facility', findHint: 'A part of its name or of its section.', facility: 'Facility',
    option: '{{name}} ({{sectionName}})', more: '{{count}} more. Enter a part of the name.', notFound: 'No facility fits.', knownAt: 'When the staff of that facility knew', knownAtHint: 'The deadlines of that facility count from here.',
    reason: 'Why it is added', reasonHint: 'For example: the card also held photographs of this nursery', added: 'The facility is added.', joined: 'Added {{at}} by {{post}} {{name}} (known since {{known}})',
    follows: 'What follows', limit: '{{what}}: deadline {{at}}', told: '{{unitName}} {{post}} {{name}} gets an e-mail with the number of the case', seenBy: 'Will see this case: {{units}}', earlier: 'The case counts as known earlier; deadlines that count from there move',
  },
  nature: {
    title: 'Kind of incident and wrongful purpose', add: 'Change', addTitle: 'Record what is known now', save: 'Save', added: 'The kind of incident and the suspicion were recorded.',
    kind: 'Kind of incident', malice: 'Possible theft or other wrongful purpose', maliceHint: 'It may have been stolen, taken on purpose, or looked at without permission.', knownAt: 'Known since',
    reason: 'How it is known', reasonHint: 'For example: a window was found broken.', firstReport: 'As first reported', and: ' (wrongful purpose: {{malice}})',
  },
  counts: {
    title: 'How many', add: 'Add', addTitle: 'Add a count', asOf: 'As of', unit: 'Unit', min: 'At least', max: 'At most', rangeHint: 'One of the two is enough. If it is exact, enter the same number twice.', approx: 'The number is approximate', basis: 'Basis', basisHint: 'For example the usage log', ofWhich: 'Of which',
    added: 'Added the count.', none: 'Not known yet.', now: 'latest', needOne: 'Please enter one of the two.', notNumber: 'Please enter a number.', upwards: 'The larger number must not be smaller.',
  },
  media: {
    title: 'What was lost or sent to the wrong person', add: 'Add', addTitle: 'Register what was lost', edit: 'Correct', editTitle: 'Correct what was lost', editOf: 'Correct "{{label}}"', none: 'Nothing is registered yet.', kind: 'Kind', label: 'Name', labelHint: 'For example SD card of the two-year-olds', quantity: 'How many', unit: 'Unit', unitHint: 'pieces, sheets …',
    items: 'How much was on it', itemsUnit: 'Its unit', itemsUnitHint: 'photographs, records …', approx: 'The number is approximate', protection: 'Protection', protectionHint: 'encrypted, locked, PIN …', lastUsedAt: 'Last used', note: 'Note',
    contents: 'Contents', content: 'Content {{n}}', addContent: 'Add content', removeContent: 'Delete content {{n}}', shotOn: 'Dates', shotOnHint: 'Separate several by commas, for example 2012-12-12, 2012-12-13', people: 'Persons concerned', peopleHint: 'For example two-year-olds', persons: 'How many persons', personsHint: 'Separate several by commas, for example 11, 12', what: 'Content', whatHint: 'For example playing indoors', contentItems: 'How many',
    save: 'Save', remove: 'Cancel this registration', added: 'Registered.', changed: 'Corrected.', removed: 'Registration cancelled.', badDate: 'Please enter dates like 2012-12-12.',
  },
  parties: {
    title: 'Parties', lead: 'Whoever is marked a party can no longer act in this case. The tasks go to the next higher post that is no party.', none: 'Nobody is marked a party.',
    party: 'Party', freed: 'Taken back', by: 'Decided by {{by}} ({{at}})', mark: 'Mark as party', markTitle: 'Mark as party', markSubmit: 'Mark as party', marked: 'Marked as party. The tasks have moved.',
    who: 'Who', reason: 'Reason', reasonHint: 'Example: was the last to use what was lost', follows: 'When you save, these tasks go to others', nothingMoves: 'No open task changes hands.',
    move: '{{step}}: from {{from}} to {{to}}', free: 'Take back', freeTitle: 'Take back: {{name}} is a party', freeReason: 'Reason for taking it back', freedDone: 'No party any more. The tasks have gone back.',
  },
  participants: {
    title: 'People named', lead: 'Outside their unit, people registered here are shown by post and letter, as in “nursery teacher A”.', add: 'Register', addTitle: 'Register a person', name: 'Name', nameHint: 'With a space between family name and given name.', kind: 'Called', kindHint: 'Shown in place of the name. Choose from the list.', unit: 'Unit', masked: 'Shown outside as', added: 'Registered the person.', none: 'Nobody is registered yet.',
    withdraw: 'Withdraw', withdrawn: 'withdrawn', withdrawTitle: 'Withdraw the registration of {{name}}', withdrawSubmit: 'Withdraw', withdrawReason: 'Reason', withdrawHint: 'For example: the word is nobody’s name',
    withdrawText: 'From then on this name is shown as it is. Papers already issued stay as they are. Registration and withdrawal both stay on record.',
    withdrawnBy: 'Withdrawn {{at}} by {{by}}', withdrawnDone: 'Withdrew the registration.',
  },
  masked: { people: 'Names are masked: {{people}}.', why: 'Outside their unit these words stand for the names.', and: ', ' },
  course: {
    title: 'Course of events', none: 'Nothing is recorded yet.', actor: 'Who', what: 'What was done', kind: 'Kind', allKinds: 'All', order: 'Order', oldest: 'Oldest first', newest: 'Newest first', print: 'Print',
    save: 'Add', correct: 'Correct', correctOf: 'Correct "{{what}}"', correctTitle: 'Correct an event', correctLead: 'The line before stays visible as corrected.', corrected: 'Corrected the event.', reason: 'Reason for the correction',
    wasCorrected: 'before the correction', wasWithdrawn: 'taken back', isCorrection: 'corrected', fresh: 'just entered', recorded: 'Recorded {{at}} by {{by}}', correctedBy: 'Corrected {{at}} by {{by}}', withdrawnBy: 'Taken back {{at}} by {{by}}', because: ' ({{reason}})', showCorrected: 'Show lines before their correction',
    about: { AROUND: ' (about)', JUST_AFTER: ' (just after)' },
    kinds: { DISCOVERY: 'Discovery', SEARCH: 'Search', SUPERVISOR_REPORT: 'Report', WRITTEN_REPORT: 'Written report', NOTICE: 'Notice to persons', PUBLICATION: 'Publication', OTHER: 'Other' },
  },
  undelivered: {
    title: 'An e-mail did not arrive. Please telephone', dead: '"{{subject}}" to {{post}} ({{at}}) did not arrive.', late: '"{{subject}}" to {{post}} ({{at}}) could not be sent yet.',
    noPost: 'the person responsible', telephone: 'Telephone contact',
  },
  quick: {
    title: 'Add an event', time_: 'When', timeExample: '16:40', now: 'now ({{now}})', half: 'Morning or afternoon? Please choose.', seconds: 'Times are kept to the minute. The seconds stay at the end of the text.', time: 'Correct the time, or leave it empty for “now”.', guessed: 'automatic ({{kind}})',
    added: 'Added "{{what}}".', undo: 'Take back', left: ' ({{left}} s)', undone: 'Taken back.',
  },
  judgedAgain: { title: 'This concerns the duty to report', text: 'The duty to report has been judged. If a fact behind it changes, saving asks the secretariat to judge again, with a deadline.' },
  closing: { lead: 'Check that everything is done, then close the case.', hindrances: 'The case cannot be closed before this is done', ready: 'Nothing is left open', note: 'Note', close: 'Close the case', closed: 'The case is closed.' },
} satisfies SameKeys<typeof ja>
