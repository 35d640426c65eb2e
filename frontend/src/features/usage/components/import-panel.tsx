import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem, type Problem } from '@/lib/problem'
import { caseKey } from '@/lib/query-keys'
import { randomUuid } from '@/lib/secret-box'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Checkbox } from '@/ui/checkbox'
import { ErrorSummary } from '@/ui/error-summary'
import { Notice } from '@/ui/notice'
import { useToast } from '@/ui/toast'
import { previewFile, takeOver, templateAddress, type LostThing, type UsagePreview } from '../api'
import { checked, mendable, refused, taken, type MendedRow } from '../rows'
import { ImportRow } from './import-row'
import { SheetsRead } from './sheets-read'

const EXCEL = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A log in Excel: chosen, looked at and mended row by row, then taken over whole. */
export function ImportPanel({
  number,
  lost,
  onDone,
}: {
  number: string
  lost: readonly LostThing[]
  onDone: () => void
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const client = useQueryClient()
  const toast = useToast()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<UsagePreview>()
  const [rows, setRows] = useState<MendedRow[]>([])
  const [again, setAgain] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ messages: string[]; round: number }>()
  const [key, setKey] = useState(randomUuid)

  const change = useCallback(
    (index: number, to: Partial<MendedRow>) =>
      setRows((all) => all.map((row, at) => (at === index ? { ...row, ...to } : row))),
    [],
  )
  const fail = (messages: string[]) => setProblem((before) => ({ messages, round: (before?.round ?? 0) + 1 }))
  const sentences = ({ message, violations }: Problem) =>
    violations
      .filter(({ field }) => !field.startsWith('rows['))
      .map((violation) => violation.message)
      .concat(message)

  async function busily(work: () => Promise<void>) {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      await work()
    } catch (thrown) {
      const refusal = asProblem(thrown)
      setRows((all) => refused(all, refusal))
      fail(sentences(refusal))
    } finally {
      setBusy(false)
    }
  }

  const read = (chosen: File) =>
    busily(async () => {
      const preview = await previewFile(number, chosen, randomUuid())
      setFile(preview)
      setRows(preview.rows.map(mendable))
      setAgain(false)
      setKey(randomUuid())
    })

  async function save() {
    const looked = rows.map(checked)
    setRows(looked)
    const first = looked.find(({ errors }) => Object.keys(errors).length > 0)
    if (first)
      return fail([
        t('usage.stillWrong', {
          row: t(file!.sheets.length > 1 ? 'usage.rowOfSheet' : 'usage.rowOf', {
            n: first.read.row,
            sheet: first.read.sheet,
          }),
        }),
      ])
    if (taken(looked).length === 0) return fail([t('usage.noneLeft')])
    if (file!.takenOverAt && !again) return fail([t('usage.sayAgain')])
    await busily(async () => {
      await takeOver(number, key, { sha256: file!.sha256, again, rows: taken(looked) })
      await client.invalidateQueries({ queryKey: caseKey(number) })
      toast(t('usage.takenOver', { count: taken(looked).length }))
      onDone()
    })
  }

  const toCheck = rows.filter(({ read: { faults }, left }) => faults.length > 0 && !left).length
  return (
    <Card title={t('usage.import')}>
      <div className="flex flex-col gap-4">
        {problem && (
          <ErrorSummary
            title={t('usage.importProblem')}
            errors={problem.messages.map((message) => ({ message }))}
            round={problem.round}
          />
        )}
        <p>{t('usage.importLead')}</p>
        <p className="flex flex-wrap items-center gap-3">
          <Button kind={file ? 'secondary' : 'primary'} busy={busy && !file} onClick={() => input.current?.click()}>
            {t(file ? 'usage.otherFile' : 'usage.chooseFile')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept={EXCEL}
            aria-label={t('usage.chooseFile')}
            onChange={(event) => {
              const chosen = event.target.files?.[0]
              event.target.value = ''
              if (chosen) void read(chosen)
            }}
          />
          <a
            href={templateAddress(number)}
            className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4"
          >
            {t('usage.template')}
          </a>
          <Button kind="tertiary" onClick={onDone}>
            {t('usage.cancelImport')}
          </Button>
        </p>
        {file && (
          <>
            {file.takenOverAt && (
              <Notice kind="warning" title={t('usage.sameFile', { at: dates.dateTime(file.takenOverAt) })}>
                <Checkbox
                  label={t('usage.again')}
                  checked={again}
                  onChange={(event) => setAgain(event.target.checked)}
                />
              </Notice>
            )}
            <p className="text-std-17B-170" role="status">
              {toCheck > 0
                ? t('usage.rowsToCheck', { all: rows.length, count: toCheck })
                : t('usage.rowsRead', { count: rows.length })}
            </p>
            <SheetsRead sheets={file.sheets} />
            <ul className="flex flex-col gap-3">
              {rows.map((row, index) => (
                <ImportRow
                  key={`${row.read.sheet} ${row.read.row}`}
                  index={index}
                  row={row}
                  lost={lost}
                  sheets={file.sheets.length > 1}
                  onChange={change}
                />
              ))}
            </ul>
            <p>
              <Button busy={busy} onClick={() => void save()}>
                {t('usage.saveAll', { count: taken(rows).length })}
              </Button>
            </p>
          </>
        )}
      </div>
    </Card>
  )
}
