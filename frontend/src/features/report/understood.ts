import { Problem, type Violation } from '@/lib/problem'
import type { SpokenTimeAnswer } from '@/lib/spoken-time'
import { meant, unclear } from '@/ui/spoken-time-words'
import { inWords, type Answers, type Understood } from './answers'

/** Understands the times that were typed in words for certain; refuses those that are not clear at their fields. */
export async function understood(
  { noticed, place }: Answers,
  read: (text: string) => Promise<SpokenTimeAnswer>,
): Promise<Understood> {
  const times: Understood = {}
  const violations: Violation[] = []
  for (const { name, field, when } of [
    { name: 'noticed', field: 'noticedAt', when: noticed },
    { name: 'lastSeen', field: 'place.lastSeenAt', when: place },
  ] as const) {
    if (!inWords(when)) continue
    const answer = await read(when.words.text.trim())
    const time = meant(answer, when.words.half)
    if (time) times[name] = time
    else violations.push({ field, message: unclear(answer) })
  }
  if (violations.length > 0) throw new Problem(400, { title: violations[0]!.message, violations })
  return times
}
