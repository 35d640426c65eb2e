import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'

export type OfficialPaperText = components['schemas']['OfficialPaper']
type Block = OfficialPaperText['sections'][number]['blocks'][number]

const fullWidth = (number: number) =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

function Ruled({ table }: { table: NonNullable<Block['table']> }) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          {table.head.map((head) => (
            <th key={head} scope="col" className="border border-solid-gray-420 px-2 py-1 font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, nth) => (
          <tr key={nth}>
            {row.map((cell, column) => (
              <td key={column} className="border border-solid-gray-420 px-2 py-1 align-top whitespace-pre-line">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
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
    case 'TABLE':
      return block.table && <Ruled table={block.table} />
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
          {section.blocks.map((block, index) => (
            <Line
              key={index}
              block={block}
              item={section.blocks.slice(0, index + 1).filter(({ kind }) => kind === 'ITEM').length}
            />
          ))}
        </section>
      ))}
    </article>
  )
}
