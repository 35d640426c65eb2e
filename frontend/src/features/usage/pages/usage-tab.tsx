import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { usageQuery, type UsageEntry } from '../api'
import { ImportPanel } from '../components/import-panel'
import { UsageForm } from '../components/usage-form'
import { UsageTable } from '../components/usage-table'
import { UsePicture } from '../components/use-picture'

/** 使用状況: who had the lost thing, until when it was surely there, and who saw it. */
export default function UsageTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const [form, setForm] = useState<{ entry?: UsageEntry }>()
  const [importing, setImporting] = useState(false)
  const close = () => setForm(undefined)
  return (
    <QueryView query={useQuery(usageQuery(number))}>
      {(view) => (
        <div className="flex flex-col gap-6">
          {importing && <ImportPanel number={number} lost={view.lost} onDone={() => setImporting(false)} />}
          {(view.entries.length > 0 || view.days.length > 0) && <UsePicture view={view} />}
          <Card title={t('usage.table')}>
            {view.entries.length === 0 ? (
              <EmptyState title={t('usage.none')}>{t('usage.noneText')}</EmptyState>
            ) : (
              <UsageTable
                entries={view.entries}
                onCorrect={may('correctUsage') ? (entry) => setForm({ entry }) : undefined}
              />
            )}
            <p className="mt-4 flex flex-wrap gap-3 print:hidden">
              {may('recordUsage') && (
                <Button kind="secondary" onClick={() => setForm({})}>
                  {t('usage.add')}
                </Button>
              )}
              {may('saveUsageImport') && !importing && (
                <Button kind="secondary" onClick={() => setImporting(true)}>
                  {t('usage.import')}
                </Button>
              )}
            </p>
          </Card>
          <Dialog
            open={form !== undefined}
            title={t(form?.entry ? 'usage.correctTitle' : 'usage.add')}
            keep={`usage ${form?.entry?.id ?? 'new'}`}
            onClose={close}
          >
            {form && <UsageForm number={number} lost={view.lost} entry={form.entry} onDone={close} />}
          </Dialog>
        </div>
      )}
    </QueryView>
  )
}
