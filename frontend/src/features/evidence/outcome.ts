import type { Attachment } from '@/lib/attachments'

/** Whether a file that counts was not as it was kept when somebody last looked. */
export const isBad = ({ lastCheck, withdrawal }: Attachment) =>
  !withdrawal && !!lastCheck && lastCheck.outcome !== 'SAME'

const OFFICE: Record<string, string> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'powerpoint',
}

/** The text key of what a file is. */
export const typeKey = (mediaType: string) => `evidence.type.${OFFICE[mediaType] ?? mediaType}`
