import type { RefinementCtx } from 'zod'

/** A meeting that is not chosen from those planned is typed: its name and its day. */
export function typedOrChosen(
  { meetingId, name, day }: { meetingId: string; name: string; day: string | null },
  context: RefinementCtx,
) {
  if (meetingId) return
  if (!name) context.addIssue({ code: 'custom', path: ['name'], message: 'lib.required' })
  if (!day) context.addIssue({ code: 'custom', path: ['day'], message: 'lib.invalidDate' })
}
