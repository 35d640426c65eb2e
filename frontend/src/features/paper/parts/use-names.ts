import { useRef, useState } from 'react'
import { asProblem } from '@/lib/problem'
import { typeInto } from '@/ui/private-numbers'
import type { NameChoice, NameDecision, NameLine } from '../api'
import type { Piece } from './name-place'

/** The text of a field in its pieces, as the application asks about it. */
type AskedText = NameLine & { field: string }

/** What the application asked about names in the texts of a form, and what was chosen. */
export interface Names {
  piecesOf: (field: string) => readonly Piece[]
  chosenOf: (key: string) => NameChoice | undefined
  /** Chooses for one place; what is masked is written into its field at once. */
  choose: (field: string, key: string, choice: NameChoice) => void
  /** Sends with what was chosen, and remembers what is asked. */
  asking: <T>(send: (names: NameDecision[]) => Promise<T>) => Promise<T>
}

type Chosen = Readonly<Record<string, NameChoice>>

const choiceOf = ({ place }: Piece, chosen: Chosen) =>
  place?.decision?.choice ?? (place ? chosen[place.key] : undefined)

/** What is written, in every language of the screen, where nobody registered is meant. */
const SOMEBODY = '関係者'

const written = (pieces: readonly Piece[], chosen: Chosen) =>
  pieces.map((piece) => (choiceOf(piece, chosen) === 'MASK' ? (piece.place?.masked ?? SOMEBODY) : piece.text)).join('')

/** 氏名の確認 of what is typed into a form and leaves the office. */
export function useNames(): Names {
  const [asked, setAsked] = useState<readonly AskedText[]>([])
  const [chosen, setChosen] = useState<Chosen>({})
  const typed = useRef<Record<string, string>>({})
  const piecesOf = (field: string) => asked.find((text) => text.field === field)?.pieces ?? []

  function choose(field: string, key: string, choice: NameChoice) {
    const next = { ...chosen, [key]: choice }
    setChosen(next)
    const area = document.getElementById(field)
    // Whoever has gone on writing keeps it as it is; then the application masks what is still there.
    if (!isText(area) || area.value.trim() !== typed.current[field]?.trim()) return
    typed.current[field] = written(piecesOf(field), next)
    typeInto(area, typed.current[field])
  }

  async function asking<T>(send: (names: NameDecision[]) => Promise<T>): Promise<T> {
    try {
      return await send(Object.entries(chosen).map(([key, choice]) => ({ key, choice })))
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.toDecide) {
        const texts = problem.toDecide as AskedText[]
        typed.current = Object.fromEntries(
          texts.map(({ field, pieces }) => [field, pieces.map(({ text }) => text).join('')]),
        )
        setAsked(texts)
      }
      throw problem
    }
  }

  return { piecesOf, chosenOf: (key) => chosen[key], choose, asking }
}

const isText = (field: HTMLElement | null): field is HTMLTextAreaElement | HTMLInputElement =>
  field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
