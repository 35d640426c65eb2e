import type { WrittenReport } from './api'

export const FIELDS = ['managementState', 'course', 'laterMeasures'] as const

/** The fields of a report in which the next version says something else. */
export const changedFields = (before: WrittenReport, after: WrittenReport) =>
  FIELDS.filter((field) => before[field] !== after[field])
