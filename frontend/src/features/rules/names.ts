import type { Name } from './api'

/** The page of a rule. */
export const ruleAddress = ({ key, condition }: Name) => `/admin/rules/${key}/${condition}`
