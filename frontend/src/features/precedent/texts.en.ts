import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'Similar cases',
  why: 'Earlier cases with approved measures that are like this one. Names are masked.',
  none: 'There is no similar case yet. Cases appear here once their measures are approved.',
  notLookedAt: '{{count}} earlier cases have not been looked at yet. Wait a moment and open this page again.',
  case: '{{month}}: {{place}}, {{kind}} ({{medium}})',
  opens: '{{title}} (opens in a new window)',
  same: {
    kind: 'same kind of event',
    medium: 'same medium',
    place: 'same kind of place',
    words: 'words in common: {{words}}',
  },
  then: ' · ',
  and: ', ',
  cause: 'Cause ({{status}}): {{cause}}',
  held: { WORKS: 'Works', INSUFFICIENT: 'Not enough', NOT_REVIEWED: 'Effect not reviewed' },
  use: 'Use these words',
  useOf: 'Use these words: {{text}}',
  used: 'Added to the measures.',
  library: 'Find earlier measures',
  libraryHint: 'Type two letters or more to search approved measures.',
  nothingFound: 'No earlier measure has these words. Try other words.',
  usedIn: 'Approved in {{used}} cases (works {{works}}, not enough {{insufficient}}, not reviewed {{notReviewed}})',
  more: 'There are more. Add a word to narrow them down.',
} satisfies SameKeys<typeof ja>
