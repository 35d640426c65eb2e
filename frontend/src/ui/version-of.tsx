import { pieces } from '@/lib/pieces'

/** One of two versions of a text, with what the other does not say marked. */
export function VersionOf({
  label,
  before,
  after,
  side,
}: {
  label: string
  before: string
  after: string
  side: 'before' | 'after'
}) {
  return (
    <div className="min-w-0 rounded-8 border border-solid-gray-420 p-3">
      <p className="text-std-16B-170">{label}</p>
      <p className="whitespace-pre-line wrap-break-word">
        {pieces(before, after)
          .filter(({ where }) => where === 'both' || where === side)
          .map(({ text, where }, index) => {
            if (where === 'both') return <span key={index}>{text}</span>
            return side === 'before' ? (
              <del key={index} className="bg-red-50">
                {text}
              </del>
            ) : (
              <ins key={index} className="bg-green-50 font-bold">
                {text}
              </ins>
            )
          })}
      </p>
    </div>
  )
}
