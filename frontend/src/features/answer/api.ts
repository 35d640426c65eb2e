import { type components } from '@/lib/api-types'
import { client, data } from '@/lib/http'
import { question } from '@/lib/question'

type Schemas = components['schemas']
export type ReporterAnswers = Schemas['ReporterAnswersView']
export type ReporterAnswer = Schemas['ReporterAnswer']
export type AnswerToMe = Schemas['AnswerToMe']

/** What the reporter of a case was answered. */
export const answersQuery = (number: string) =>
  question('/api/incidents/{number}/reporter-answers', { path: { number } })

/** The words with which an answer begins, read once when the form opens. */
export const proposalQuery = (number: string) => ({
  ...question('/api/incidents/{number}/reporter-answers/proposal', { path: { number } }),
  gcTime: 0,
  staleTime: Infinity,
})

export const answerReporter = (number: string, body: Schemas['NewReporterAnswer']) =>
  data(client.POST('/api/incidents/{number}/reporter-answers', { params: { path: { number } }, body }))

/** What I was answered on my own first reports. */
export const answersToMeQuery = question('/api/reporter-answers')

export const noteAnswerRead = (answer: number) =>
  data(client.POST('/api/reporter-answers/{answer}/reading', { params: { path: { answer } } }))
