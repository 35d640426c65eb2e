import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  tab: 'Papers',
  none: 'There are no papers yet',
  noneText: 'When it is decided that the council is told, its paper appears here as a draft.',
  kind: { council: 'Council paper', earlier: 'Council paper, issued before the reopening' },
  draft: 'Draft',
  draftText: 'Composed from the facts as they stand. It changes with them.',
  issued: 'Issued',
  issuedText: 'Confirmed by the chief. It prints the same whatever becomes of the facts.',
  issuedAt: 'issued {{at}}',
  sha256: 'SHA-256 of the file',
  contents: 'What the paper says',
  draftMark: 'Draft',
  downloadWord: 'Save as Word',
  downloadPdf: 'Save as PDF',
  memo: {
    title: 'Briefing memo',
    text: 'For explaining the case to the mayor and the assembly: what happened, how far the work has come, and answers to the questions to be expected, made from the records of today. What is not recorded says so.',
    read: 'Read it here',
    close: 'Close',
  },
  names: {
    title: 'Check of names',
    lead: 'These words may be names. Before the paper is confirmed, choose for each of them whether it is masked or stays.',
    none: 'No words look like a name.',
    left: 'Still to choose: {{count}}',
    done: 'Everything is chosen.',
    sendAgain: 'Chosen. Please record it again.',
    choose: 'Mask “{{words}}”?',
    mask: 'Mask (somebody concerned)',
    maskAs: 'Mask (write “{{masked}}”)',
    maskAway: 'Mask (leave it out)',
    leave: 'Leave as it is',
    undecided: 'Not chosen',
    said: 'chosen by {{by}}, {{at}}',
    doubt: {
      NAMED: 'The name of somebody concerned or at work in the office. Mask it unless it has to be told outside.',
      WORD_OR_NAME: 'Written like the name of somebody concerned. Leave it where it is a place or a thing.',
      OF_ANOTHER:
        'Written like the name of somebody at work in the office. Replace it by the post, or mask it if it is another person.',
      READING: 'Looks like the reading of a name.',
      NOT_REGISTERED: 'Looks like the name of somebody who is not entered as concerned.',
    },
  },
} satisfies SameKeys<typeof ja>
