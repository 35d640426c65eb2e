import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { OnBehalfNote } from '@/features/incident/parts/on-behalf-note'
import { StatusTag } from '@/ui/status-tag'
import type { Instruction, ReportsOfUnit } from '../api'
import { InstructionForm } from './instruction-form'

/** One instruction with its number; one that was corrected is struck through and stays. */
export function InstructionLine({ number, instruction }: { number: string; instruction: Instruction }) {
  const { t } = useTranslation()
  const when = useToldTime().whole(instruction.time)
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 text-solid-gray-700">
        <span className="text-std-16B-170">{t('supervisor.instructionNumber', { no: instruction.number })}</span>
        {instruction.correctedBy != null && (
          <StatusTag>{t('supervisor.correctedBy', { no: instruction.correctedBy })}</StatusTag>
        )}
        {instruction.corrects != null && (
          <StatusTag>{t('supervisor.correctionOf', { no: instruction.corrects })}</StatusTag>
        )}
      </p>
      <p
        className={
          instruction.correctedBy == null
            ? 'whitespace-pre-line wrap-break-word'
            : 'whitespace-pre-line wrap-break-word line-through'
        }
      >
        {instruction.text}
      </p>
      <p className="text-solid-gray-700">
        {t('supervisor.instructedBy', { when, post: instruction.by.post, to: instruction.toWhom })}
      </p>
      <OnBehalfNote number={number} id={instruction.onBehalf} />
    </>
  )
}

/** 指導 of a unit: what was instructed, one more, and corrections; where the chief has not received yet, nothing. */
export function InstructionList({ number, line }: { number: string; line: ReportsOfUnit }) {
  const { t } = useTranslation()
  const may = useMay(number)('giveInstruction')
  const [open, setOpen] = useState<{ corrects: Instruction | null }>()
  if (!line.receipt && !line.sections.some(({ receipt }) => receipt)) return null
  const title = t(open?.corrects ? 'supervisor.correctInstruction' : 'supervisor.giveInstruction')
  return (
    <Card title={t('supervisor.instructions')}>
      {line.instructions.length === 0 && <p>{t('supervisor.none')}</p>}
      <ol className="flex flex-col gap-4">
        {line.instructions.map((instruction) => (
          <li key={instruction.number}>
            <InstructionLine number={number} instruction={instruction} />
            {may && instruction.correctedBy == null && (
              <p className="print:hidden">
                <Button
                  kind="tertiary"
                  aria-label={t('supervisor.correctOf', { no: instruction.number })}
                  onClick={() => setOpen({ corrects: instruction })}
                >
                  {t('supervisor.correct')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ol>
      {may && (
        <p className="mt-4 print:hidden">
          <Button kind="secondary" onClick={() => setOpen({ corrects: null })}>
            {t('supervisor.giveInstruction')}
          </Button>
        </p>
      )}
      <Dialog
        open={open !== undefined}
        title={title}
        keep={`instruction ${line.part} ${open?.corrects?.number ?? 'new'}`}
        onClose={() => setOpen(undefined)}
      >
        {open && (
          <InstructionForm number={number} line={line} corrects={open.corrects} onDone={() => setOpen(undefined)} />
        )}
      </Dialog>
    </Card>
  )
}
