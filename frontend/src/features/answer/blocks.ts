import type { Blocks } from '@/lib/case-registry'
import AnswersOfCase from './answers-of-case'
import UnreadAnswers from './unread-answers'

/** So small that files of their own, fetched on the pages of everybody, would cost more. */
export const blocks: Blocks = { aboveTasks: UnreadAnswers, caseHead: AnswersOfCase }
