import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { file, rows } from '../../../build/holidays.mjs'

test('the holidays in the program are those of the kept package', () => {
  expect(readFileSync(file, 'utf8')).toBe(rows())
  expect(rows().split('\n').length).toBeGreaterThan(800)
})
