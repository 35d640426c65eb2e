import { question } from '@/lib/question'

/** The papers of a case, issued or still a draft. */
export const papersQuery = (number: string) => question('/api/incidents/{number}/papers', { path: { number } })

/** What one paper says. */
export const paperTextQuery = (number: string, paper: string) =>
  question('/api/incidents/{number}/papers/{paper}/text', { path: { number, paper } })
