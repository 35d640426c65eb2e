import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { attachmentsQuery, LARGEST_FILE, sendAttachment, type Attachment, type SaidFile } from '@/lib/attachments'
import { asProblem, type Problem } from '@/lib/problem'
import { randomUuid } from '@/lib/secret-box'

/** A file on its way: how far it is, or the sentence why it was not taken. */
export interface Upload extends SaidFile {
  key: string
  state: 'waiting' | 'sending' | 'added' | 'refused'
  progress: number
  sentence?: string
  /** Whether the same file may be taken when it is sent again. */
  again?: boolean
}

const sentenceOf = (problem: Problem) => problem.violations.map(({ message }) => message).join(' ') || problem.message
const mayWorkAgain = (problem: Problem) => problem.connectionLost || problem.status >= 500 || problem.status === 401

/**
 * Sends files to a case one after the other; each refusal stays with its file while the others go on, and a file that did
 * not get through is sent again by the same press of the button.
 */
export function useUploads(number: string, onAdded: (file: Attachment) => void) {
  const client = useQueryClient()
  const [uploads, setUploads] = useState<Upload[]>([])
  // Who waits for the last file asks in the same moment, before the next rendering.
  const latest = useRef<Upload[]>([])
  const queue = useRef<Promise<void>>(Promise.resolve())

  function update(to: (all: Upload[]) => Upload[]) {
    latest.current = to(latest.current)
    setUploads(latest.current)
  }

  const change = (key: string, to: Partial<Upload>) =>
    update((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one)))

  async function send(upload: Upload) {
    const { key } = upload
    change(key, { state: 'sending', progress: 0 })
    try {
      const added = await sendAttachment(number, upload, (progress) => change(key, { progress }))
      change(key, { state: 'added', progress: 1 })
      onAdded(added)
      await client.invalidateQueries(attachmentsQuery(number))
    } catch (thrown) {
      const problem = asProblem(thrown)
      change(key, { state: 'refused', sentence: sentenceOf(problem), again: mayWorkAgain(problem) })
    }
  }

  function enqueue(upload: Upload) {
    queue.current = queue.current.then(() => send(upload))
  }

  function add(files: readonly SaidFile[]) {
    const fresh = files.map((said): Upload =>
      said.file.size > LARGEST_FILE
        ? { ...said, key: randomUuid(), state: 'refused', progress: 0, sentence: 'evidence.files.tooLarge' }
        : { ...said, key: randomUuid(), state: 'waiting', progress: 0 },
    )
    update((all) => [...all, ...fresh])
    fresh.filter(({ state }) => state === 'waiting').forEach(enqueue)
  }

  function retry(upload: Upload) {
    change(upload.key, { state: 'waiting', progress: 0 })
    enqueue(upload)
  }

  const dismiss = (key: string) => update((all) => all.filter((one) => one.key !== key))

  /** Waits for the last file; gives whether each of them arrived or was put aside. */
  async function settled(): Promise<boolean> {
    let last
    do {
      last = queue.current
      await last
    } while (last !== queue.current)
    return latest.current.every(({ state }) => state === 'added')
  }

  return { uploads, add, retry, dismiss, settled }
}
