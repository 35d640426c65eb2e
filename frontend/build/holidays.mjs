// Writes the holidays the program knows anew from the kept package, after its version was raised: node build/holidays.mjs
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const NAME = '@holiday-jp/holiday_jp'
// Saturdays became closed days of the administration in 1992; the package ends with 2050.
const [FIRST, LAST] = ['2000-01-01', '2050-12-31']

/** The rows as they must lie in the backend. */
export function rows() {
  const holidays = require(`${NAME}/lib/holidays.js`)
  const { version } = JSON.parse(
    readFileSync(join(dirname(require.resolve(`${NAME}/lib/holidays.js`)), '../package.json'), 'utf8'),
  )
  const lines = Object.values(holidays)
    .filter(({ date }) => date >= FIRST && date <= LAST)
    .map(({ date, name, name_en: english }) => `${date},${name},${english}`)
  return [`${NAME} ${version}`, ...lines.sort()].join('\n') + '\n'
}

/** Where they lie. */
export const file = join(import.meta.dirname, '../../backend/src/main/resources/calendar/holidays.csv')

if (process.argv[1] === import.meta.filename) writeFileSync(file, rows())
