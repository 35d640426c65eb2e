import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'
import { cx } from '@/ui/cx'

export type OfficialPaperText = components['schemas']['OfficialPaper']
type Block = OfficialPaperText['sections'][number]['blocks'][number]

const fullWidth = (number: number) =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** The lines of a table that stand together; its head stands above them. */
function Table({ lines }: { lines: Block[] }) {
  const cell = 'border border-solid-gray-536 px-2 py-1 align-top whitespace-pre-line wrap-break-word'
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reached by the keyboard
    <div className="overflow-x-auto" tabIndex={0} role="group">
      <table
        className={cx('w-full border-collapse', (lines[0]?.cells.length ?? 0) > 5 ? 'min-w-[64rem]' : 'min-w-[36rem]')}
      >
        <tbody>
          {lines.map(({ kind, cells }, index) => (
            <tr key={index}>
              {cells.map((words, column) =>
                kind === 'HEAD' ? (
                  <th key={column} scope="col" className={`${cell} text-left font-normal whitespace-nowrap`}>
                    {words}
                  </th>
                ) : (
                  <td key={column} className={cell}>
                    {words}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const inTable = (block: Block | undefined) => block?.kind === 'HEAD' || block?.kind === 'ROW'

/** The line, or the whole table where it begins one. */
function LineOrTable({ blocks, index }: { blocks: Block[]; index: number }) {
  const block = blocks[index]!
  if (!inTable(block)) {
    return <Line block={block} item={blocks.slice(0, index + 1).filter(({ kind }) => kind === 'ITEM').length} />
  }
  if (inTable(blocks[index - 1])) return null
  const end = blocks.findIndex((later, at) => at > index && !inTable(later))
  return <Table lines={blocks.slice(index, end < 0 ? undefined : end)} />
}

function Line({ block, item }: { block: Block; item: number }) {
  switch (block.kind) {
    case 'DAY':
      return <p className="mt-2 font-bold">{block.text}</p>
    case 'EVENT':
      return (
        <div className="grid gap-x-3 pl-4 sm:grid-cols-[11.5rem_1fr]">
          <p>{block.lead}</p>
          <p className="min-w-0 whitespace-pre-line wrap-break-word">{block.text}</p>
        </div>
      )
    case 'ITEM':
      return (
        <div className="grid grid-cols-[auto_1fr] pl-4">
          <p className="whitespace-nowrap">（{fullWidth(item)}）</p>
          <p className="min-w-0 wrap-break-word">{block.text}</p>
        </div>
      )
    case 'DETAIL':
      return <p className="pl-8 -indent-4">・{block.text}</p>
    default:
      return <p className="pl-4 wrap-break-word">{block.text}</p>
  }
}

/** What a council paper says, in the order of the paper; its words are Japanese whatever the screen's language is. */
export function OfficialPaper({ paper }: { paper: OfficialPaperText }) {
  const { t } = useTranslation()
  return (
    <article
      lang="ja"
      aria-label={t('paper.contents')}
      className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 bg-white p-4 font-serif text-std-16N-170 md:p-6"
    >
      {paper.draft && <p className="text-center font-bold">{t('paper.draftMark')}</p>}
      <div className="text-right">
        <p>{paper.documentNo}</p>
        <p>{paper.date}</p>
        <p className="whitespace-pre-line">{paper.author}</p>
      </div>
      <h3 className="text-center text-std-18N-160">{paper.title}</h3>
      {paper.preface.map((line, index) => (
        <p key={index} className="indent-4">
          {line}
        </p>
      ))}
      {paper.sections.map((section, number) => (
        <section key={section.heading} className="flex flex-col gap-1">
          <h4>
            {fullWidth(number + 1)}　{section.heading}
          </h4>
          {section.blocks.map((_, index) => (
            <LineOrTable key={index} blocks={section.blocks} index={index} />
          ))}
        </section>
      ))}
      {paper.signature.length > 0 && (
        <div className="text-right">
          {paper.signature.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </article>
  )
}
