import { useTranslation } from 'react-i18next'
import { NameChoices, NameSentence, type Piece, type Place } from './name-place'
import type { Names } from './use-names'

/** How much of the text around a place is shown. */
const AROUND = 30

/** The places with the words around them. */
function near(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const { text, place } = piece
    const after = index > 0 ? AROUND : 0
    const before = index < pieces.length - 1 ? AROUND : 0
    return place || text.length <= after + before + 1
      ? piece
      : { text: `${text.slice(0, after)}…${before ? text.slice(-before) : ''}`, place: null }
  })
}

/** 氏名の確認 at a field: what in its text names somebody, or may, to be masked or left before it is recorded. */
export function NamesAtField({ names, field }: { names: Names; field: string }) {
  const { t } = useTranslation()
  const pieces = names.piecesOf(field)
  const places = new Map<string, { words: string; place: Place }>()
  for (const { text, place } of pieces) {
    if (place && !place.decision) places.set(place.key, { words: text, place })
  }
  if (places.size === 0) return null
  const left = [...places.keys()].filter((key) => !names.chosenOf(key)).length
  return (
    <div className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 bg-white p-4">
      <NameSentence pieces={near(pieces)} />
      {[...places].map(([key, { words, place }]) => (
        <NameChoices
          key={key}
          words={words}
          place={place}
          chosen={names.chosenOf(key)}
          onChoose={(choice) => names.choose(field, key, choice)}
        />
      ))}
      <p role="status">{left > 0 ? t('paper.names.left', { count: left }) : t('paper.names.sendAgain')}</p>
    </div>
  )
}
