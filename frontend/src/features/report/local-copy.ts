import { secretBox } from '@/lib/secret-box'
import type { Draft } from './draft'

const PREFIX = 'todoke-report-draft-'
const LIFETIME = 24 * 60 * 60 * 1000

/** A draft on this device; `synced` tells that the server had it, too. */
export type LocalDraft = Draft & { synced: boolean }

/** The sealed copy of one account's draft on this device. */
export interface LocalCopy {
  name: string
  read: () => Promise<LocalDraft | null>
  write: (draft: LocalDraft) => Promise<void>
  remove: () => void
}

/** Removes what has stood on this device for a day, whoever left it. */
export function sweep(storage: Storage, now: number): void {
  for (const name of Object.keys(storage).filter((key) => key.startsWith(PREFIX))) {
    const savedAt = Date.parse(storage.getItem(name)?.split(' ')[0] ?? '')
    if (Number.isNaN(savedAt) || now - savedAt > LIFETIME) storage.removeItem(name)
  }
}

/** Opens the copy under the account's own name and key; without cryptography there is none, the server's has to do. */
export async function openLocalCopy(
  storage: Storage,
  account: string,
  localKey: string,
  now: number,
): Promise<LocalCopy> {
  const box = await secretBox(localKey)
  const name = PREFIX + account
  let latest: LocalDraft | undefined
  let writing: Promise<void> | undefined
  sweep(storage, now)

  async function drain() {
    while (latest && box) {
      const draft = latest
      latest = undefined
      const sealed = await box.seal(JSON.stringify(draft))
      try {
        if (writing) storage.setItem(name, `${draft.savedAt} ${sealed}`)
      } catch {
        return // A full or forbidden storage: the server's copy remains.
      }
    }
  }

  return {
    name,
    async read() {
      const text = await box?.open(storage.getItem(name)?.split(' ')[1] ?? '')
      return text ? (JSON.parse(text) as LocalDraft) : null
    },
    write(draft) {
      latest = draft
      writing ??= drain().finally(() => {
        writing = undefined
      })
      return writing
    },
    remove() {
      latest = undefined
      writing = undefined
      storage.removeItem(name)
    },
  }
}
