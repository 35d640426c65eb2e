import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'First telephone call', lead: 'Read the sentences from the top and type while you listen. Anything may stay empty.', numbered: '{{index}}  {{title}}', unknown: 'Unknown', heard: 'heard',
  resumed: 'There is a call that you began (saved {{at}})', restart: 'Clear it and take a new call', send: 'Check the call', register: 'Register the case', back: 'Back to the call', autosave: 'What you type is saved every two seconds.', savedAt: 'Saved {{at}}.', unsaved: 'Not saved yet; trying again. What you typed is still on this page.',
  half: 'Morning or afternoon? Please choose.', hourToo: 'About which hour, please. If nobody knows, press “Unknown”.', unitNeeded: 'Choose the unit that called from the list.',
  question: {
    caller: { title: 'Who is calling', say: '“Thank you for calling. Your unit, your name and your post, please. And a number, should we be cut off.”' },
    danger: { title: 'Injury or danger', say: '“Is anybody hurt or in danger? Are the children and the users safe?”' },
    what: { title: 'What happened', say: '“Please tell me what happened, just as it was. Nobody is being blamed.”' },
    noticed: { title: 'When it was noticed', say: '“When was it noticed? About is enough.”' },
    place: { title: 'Where, and when last seen', say: '“Where was it used? When was it last certainly seen or used?”' },
    malice: { title: 'Theft or another wrong', say: '“Might it have been stolen, taken away or looked at?”' },
    whose: { title: 'Whose information', say: '“Whose information is it, and which? No names, please.”' },
    persons: { title: 'How many persons', say: '“About how many? At least so many, at most so many will do.”' },
    thing: { title: 'The thing itself', say: '“What is it, and how many? How much is on it, and is there a password?”' },
    done: { title: 'What was done so far', say: '“Since it was noticed: who did what, when? Where did you search?”' },
    knowers: { title: 'Who else knows', say: '“Who else knows of this? Has your head been told?”' },
    told: { title: 'What to do now', say: '“Please do the following.” Tick what you have said.' },
    callBack: { title: 'Calling back', say: '“We will call you again. When would be good?”' },
  },
  unit: 'Unit', unitHint: 'Type a part of its name.', from: 'Call received at', fromHint: 'For example 16:50', post: 'Post', posts: '園長|副園長|保育士|所長|校長|教頭|係長|主任|職員', name: 'Name', phone: 'Number to call back',
  danger: 'Injury or danger', dangers: { NONE: 'No', SOME: 'Yes', UNKNOWN: 'Not known', NOT_ASKED: 'Not entered' }, dangerText: 'Which', description: 'As it was told', noticed: 'Noticed at', timeHint: 'For example 16:40, 12/25 16:40', where: 'Where', lastSeen: 'Last seen or used', malice: 'Suspected',
  min: 'At least (persons)', max: 'At most (persons)', label: 'Name of the thing', quantity: 'How many', items: 'How much on it', itemsUnit: 'Unit', protection: 'Password, encryption',
  when: 'When', who: 'Who', did: 'Did what', doneLine: 'Act {{index}}', moreDone: 'One more line', knower: 'Who', knowerHint: 'The post, no name.', knowerWorksFor: 'Works for', employer: { CONTRACTOR: 'the contractor', BODY: 'the municipality' }, knowsSince: 'Since when', ifTold: 'Only if told', knowerLine: 'Knows {{index}}', moreKnowers: 'One more person',
  tell: {
    TELL_HEAD: 'Tell your head (chief) by word of mouth now.', KEEP_AS_IS: 'Touch and delete nothing that has to do with it.', NO_SPREAD: 'Search within your unit only; speak to nobody outside before asking us.',
    WRITE_DOWN: 'Write down who did what when.', KEEP_MAIL: 'Do not delete the e-mail you sent, nor the list of sent e-mails.', CALL_RECEIVER: 'Telephone the receiver and ask to leave it unopened. We tell you how to get it back.',
    UNPLUG: 'Leave the power on, pull the network cable only.', TAKE_DOWN: 'Take a copy of what was published, then take it down.', POLICE: 'Report it to the police at once, together with your head.',
  },
  inMinutes: 'in {{minutes}} min', callBackAt: 'Call back at', notes: 'Notes', notesHint: 'Whatever you hear, in any order.',
  keys: {
    next: { key: 'Alt+↓ ↑', does: 'next, previous question' }, unknown: { key: 'Alt+0', does: 'this question: unknown' }, notes: { key: 'Alt+M', does: 'to the notes' }, send: { key: 'Ctrl+Enter', does: 'check the call' },
  },
  check: { title: 'Register a case with this call?', lead: 'The case begins, its deadlines are counted, and the people responsible are told.', caller: 'Caller', what: 'What happened', persons: 'Persons', range: '{{min}} to {{max}}', exactly: '{{number}}', open: 'not known yet' },
  done: {
    title: 'What to tell the caller', number: 'Registered as {{number}}', saySo: '“Your number is {{number}}. Please write it down.”', tell: 'Before you hang up', callBack: '“We call you at {{at}} on {{phone}}.”', yourPhone: 'your number', headNext: '“The {{post}} looks at it by {{limit}} and reports to the chief.”', soon: 'soon',
    thanks: '“Thank you for telling us. From here on the {{post}} and the responsible section deal with it.”', chief: 'head of the unit', telephone: 'Call these people now', toCase: 'To the case', toSheet: 'See or print the sheet',
  },
  sheet: {
    title: 'Sheet of the first telephone call', from: 'Call', known: 'Who knew since when', asked: 'What was asked for', notes: 'Notes', none: 'none', heardBy: ' (heard by {{post}} {{name}})', lastSeen: 'Last seen: {{at}}', items: ' ({{items}} {{unit}} on it)', recordedAt: 'Recorded {{at}}', print: 'Print',
  },
} satisfies SameKeys<typeof ja>
