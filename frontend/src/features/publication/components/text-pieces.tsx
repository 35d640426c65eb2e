import { useTranslation } from 'react-i18next'
import type { TextPiece } from '../api'

/** A text as it leaves the office: masked names are marked, and so is what may be one; on paper nothing is. */
export function TextPieces({ pieces }: { pieces: readonly TextPiece[] }) {
  const { t } = useTranslation()
  return (
    <p className="whitespace-pre-line wrap-break-word">
      {pieces.map(({ text, written }, at) =>
        written === 'TYPED' ? (
          text
        ) : (
          <mark
            key={at}
            title={t(`publication.text.written.${written}`)}
            className={
              written === 'MASKED'
                ? 'bg-key-50 print:bg-transparent'
                : 'border-b-2 border-dashed border-error-2 bg-transparent print:border-none'
            }
          >
            {text}
          </mark>
        ),
      )}
    </p>
  )
}

/** What the marks mean, and whether something is still to be looked at. */
export function PiecesLegend({ pieces }: { pieces: readonly TextPiece[] }) {
  const { t } = useTranslation()
  const count = (written: TextPiece['written']) => pieces.filter((piece) => piece.written === written).length
  return (
    <p role="status" className="text-std-16N-170 print:hidden">
      {t('publication.text.marks', { masked: count('MASKED'), doubtful: count('DOUBTFUL') })}
    </p>
  )
}
