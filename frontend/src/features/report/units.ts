import type { Session } from '@/lib/session'

/** The units at which somebody holds a post, each once. */
export function unitsOf(session: Session): { code: string; name: string }[] {
  const names = new Map(session.posts.map((post) => [post.unitCode, post.unitName]))
  return [...names].map(([code, name]) => ({ code, name }))
}
