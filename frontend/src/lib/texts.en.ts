import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  connectionLost: 'No connection. What you typed is still here.',
  unexpected: 'Something went wrong. Please try again in a while.',
  required: 'Please fill this in.',
  mailForm:
    'Please enter an address in plain letters such as hanako@city.example.jp. No e-mail can be sent to one with Japanese letters.',
  passwordShort: 'At least 12 characters, please.',
  chooseOne: 'Please choose.',
  tooLong: 'Write at most {{max, number}} characters.',
  invalidDate: 'Please enter a correct date and time.',
  future: 'A future date and time cannot be entered.',
  endBeforeStart: 'The end is before the start.',
  notANumber: 'Enter a whole number, 0 or more.',
  rangeReversed: 'The maximum must not be below the minimum.',
} satisfies SameKeys<typeof ja>
