import { Problem } from '@/lib/problem'
import type { NewUsage, UsageRow } from './api'
import { mediaOf } from './schema'

/** A row of the file as it is mended. */
export interface MendedRow {
  read: UsageRow
  outAt: string | null
  inAt: string | null
  user: string
  media: string
  lostMedia: number[]
  purpose: string
  witness: string
  equipment: string
  left: boolean
  /** Said by a person where the file's return could not be read. */
  notReturned: boolean
  errors: Record<string, string>
}

/** What was read, ready to be mended. */
export function mendable(read: UsageRow): MendedRow {
  return {
    read,
    outAt: read.outAt ?? null,
    inAt: read.inAt ?? null,
    user: read.user ?? '',
    media: read.media.join('、'),
    lostMedia: read.lostMedia,
    purpose: read.purpose ?? '',
    witness: read.witness ?? '',
    equipment: read.equipment ?? '',
    left: false,
    notReturned: false,
    errors: {},
  }
}

/** Something stands in the file about the return, but not when it was. */
export const returnUnread = ({ read }: MendedRow) => !read.inAt && read.faults.some(({ field }) => field === 'inAt')

/** The row with what is missing in it; message keys as everywhere. */
export function checked(row: MendedRow): MendedRow {
  const errors: Record<string, string> = {}
  if (!row.left) {
    if (!row.outAt) errors.outAt = 'lib.invalidDate'
    if (row.outAt && row.inAt && Date.parse(row.inAt) < Date.parse(row.outAt)) errors.inAt = 'lib.endBeforeStart'
    if (!row.inAt && returnUnread(row) && !row.notReturned) errors.inAt = 'usage.sayReturned'
    if (!row.user.trim()) errors.user = 'lib.required'
    if (mediaOf(row.media).length === 0) errors.media = 'lib.required'
  }
  return { ...row, errors }
}

/** What is sent of the rows that are taken over. */
export function taken(rows: readonly MendedRow[]): NewUsage[] {
  return rows
    .filter(({ left }) => !left)
    .map((row) => ({
      outAt: row.outAt!,
      inAt: row.inAt,
      approx: row.read.approx,
      user: row.user.trim(),
      media: mediaOf(row.media),
      lostMedia: row.lostMedia,
      equipment: row.equipment.trim() || null,
      purpose: row.purpose.trim() || null,
      witness: row.witness.trim() || null,
      reality: null,
      raw: row.read.raw || null,
    }))
}

/** The rows with what the server refused, each at its place; `rows[2].outAt` counts only those that were sent. */
export function refused(rows: readonly MendedRow[], problem: Problem): MendedRow[] {
  let sent = -1
  return rows.map((row) => {
    if (row.left) return row
    sent += 1
    const prefix = `rows[${sent}].`
    const errors = Object.fromEntries(
      problem.violations
        .filter(({ field }) => field.startsWith(prefix))
        .map(({ field, message }) => [field.slice(prefix.length).replace(/\[.*/, ''), message]),
    )
    return { ...row, errors }
  })
}
