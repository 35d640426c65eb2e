import { z } from 'zod'
import { optionalText, requiredInstant } from '@/lib/forms'
import type { Begins } from '@/ui/begins'
import { NOTICE_ITEMS, type NoticeItem, type NoticesOfContract } from './api'

const byItem = <T>(of: (item: NoticeItem) => T) =>
  Object.fromEntries(NOTICE_ITEMS.map((item) => [item, of(item)])) as Record<NoticeItem, T>

/** A notice: each of the nine items is written, or said to be not known yet. */
export const noticeSchema = (own: boolean) =>
  z
    .object({
      toldAt: requiredInstant(),
      teller: optionalText(200),
      sections: z.array(z.string()),
      unknown: z.object(byItem(() => z.boolean())),
      ...byItem(() => optionalText(4000)),
    })
    .superRefine(
      (values, context) => {
        const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
        if (!own && !values.teller) wrong('teller', 'lib.required')
        if (values.sections.length === 0) wrong('sections', 'contract.notice.sectionNeeded')
        const empty = NOTICE_ITEMS.filter((item) => !values[item])
        for (const item of empty) if (!values.unknown[item]) wrong(item, 'contract.notice.wordsOrUnknown')
        if (empty.length === NOTICE_ITEMS.length && empty.every((item) => values.unknown[item]))
          wrong(NOTICE_ITEMS[0]!, 'contract.notice.nothingKnown')
      },
      { when: () => true },
    )

export type NoticeForm = z.output<ReturnType<typeof noticeSchema>>

/** With what the form begins: what the records know, told to all sections of the contract. */
export const noticeBegins = (begins: Begins, sections: NoticesOfContract['sections'], at: string): NoticeForm => ({
  toldAt: at,
  teller: '',
  sections: sections.map(({ code }) => code),
  unknown: byItem(() => false),
  ...byItem((item) => begins.text(item)),
})

/** What is sent. */
export const noticeBody = (form: NoticeForm) => ({
  toldAt: form.toldAt,
  teller: form.teller || null,
  sections: form.sections,
  items: NOTICE_ITEMS.map((item) => ({ item, text: form[item] || null })),
})
