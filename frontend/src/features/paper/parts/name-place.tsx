import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { CHOICES, type NameChoice, type NameLine } from '../api'

export type Piece = NameLine['pieces'][number]
export type Place = NonNullable<Piece['place']>

/** A text in which every place that may name somebody is marked. */
export function NameSentence({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p lang="ja" className="font-serif text-std-16N-170 wrap-break-word whitespace-pre-line">
      {pieces.map((piece, index) =>
        piece.place ? (
          <mark key={index} className="rounded-4 bg-yellow-100 px-1 font-bold underline">
            {piece.text}
          </mark>
        ) : (
          <Fragment key={index}>{piece.text}</Fragment>
        ),
      )}
    </p>
  )
}

interface Props {
  words: string
  place: Place
  chosen: NameChoice | undefined
  busy?: boolean
  onChoose: (choice: NameChoice) => void
  /** What is said of the choice. */
  children?: ReactNode
}

/** 伏せる or 残す for one place, with what would be written. */
export function NameChoices({ words, place, chosen, busy = false, onChoose, children }: Props) {
  const { t } = useTranslation()
  const { masked } = place
  const labels: Record<NameChoice, string> = {
    MASK:
      masked === null || masked === undefined
        ? t('paper.names.mask')
        : masked === ''
          ? t('paper.names.maskAway')
          : t('paper.names.maskAs', { masked }),
    LEAVE: t('paper.names.leave'),
  }
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-std-16B-170">{t('paper.names.choose', { words })}</legend>
      <p className="text-std-16N-170">{t(`paper.names.doubt.${place.doubt}`)}</p>
      <div className="flex flex-wrap gap-3">
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            kind={chosen === choice ? 'primary' : 'secondary'}
            aria-pressed={chosen === choice}
            aria-label={`${words}: ${labels[choice]}`}
            busy={busy}
            onClick={() => onChoose(choice)}
          >
            {labels[choice]}
          </Button>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
