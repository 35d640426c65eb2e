import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { attachmentsQuery, type Attachment } from '@/lib/attachments'
import { asProblem } from '@/lib/problem'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { useToast } from '@/ui/toast'
import { useMessage } from '@/ui/use-message'
import { checkAttachment, checkAttachments } from '../api'
import { isBad } from '../outcome'
import { AttachmentItem } from './attachment-item'
import { PictureDialog } from './picture-dialog'
import { WithdrawForm } from './withdraw-form'

/** The files of the case that count, whether they are unchanged, and below them those that were withdrawn. */
export function AttachmentList({
  number,
  files,
  running,
}: {
  number: string
  files: readonly Attachment[]
  running: boolean
}) {
  const { t } = useTranslation()
  const toast = useToast()
  const say = useMessage()
  const may = useMay(number)
  const client = useQueryClient()
  const [looking, setLooking] = useState<Attachment>()
  const [withdrawing, setWithdrawing] = useState<Attachment>()
  const check = useMutation({
    mutationFn: (file: Attachment | null) => (file ? checkAttachment(number, file.id) : checkAttachments(number)),
    onSuccess: (checked, file) => {
      client.setQueryData(attachmentsQuery(number).queryKey, checked)
      toast(
        t(
          checked.some((one) => (!file || one.id === file.id) && isBad(one))
            ? 'evidence.checkedBad'
            : 'evidence.checked',
        ),
      )
    },
    onError: (thrown) => toast(say(asProblem(thrown).message)),
  })
  const counting = files.filter(({ withdrawal }) => !withdrawal)
  const withdrawn = files.filter(({ withdrawal }) => withdrawal)
  const bad = counting.filter(isBad).length
  const item = (file: Attachment) => (
    <AttachmentItem
      key={file.id}
      number={number}
      file={file}
      onLook={() => setLooking(file)}
      onWithdraw={running && file.mayWithdraw && may('withdrawAttachment') ? () => setWithdrawing(file) : undefined}
      onCheck={may('checkAttachment') ? () => check.mutate(file) : undefined}
      checking={check.isPending}
    />
  )

  return (
    <Card title={t('evidence.list', { count: counting.length })}>
      <div className="flex flex-col gap-4">
        {bad > 0 && (
          <Notice kind="error" title={t('evidence.bad', { count: bad })}>
            {t('evidence.badText')}
          </Notice>
        )}
        {counting.length === 0 ? (
          <EmptyState title={t('evidence.none')}>{t('evidence.noneText')}</EmptyState>
        ) : (
          <ul className="flex flex-col gap-3">{counting.map(item)}</ul>
        )}
        {counting.length > 0 && may('checkAttachments') && (
          <p>
            <Button kind="secondary" busy={check.isPending} onClick={() => check.mutate(null)}>
              {t(check.isPending ? 'evidence.checking' : 'evidence.checkAll')}
            </Button>
          </p>
        )}
        {withdrawn.length > 0 && (
          <details>
            <summary className="min-h-11 cursor-pointer py-2 text-std-16B-170">
              {t('evidence.withdrawnList', { count: withdrawn.length })}
            </summary>
            <ul className="mt-2 flex flex-col gap-3">{withdrawn.map(item)}</ul>
          </details>
        )}
      </div>
      <PictureDialog number={number} file={looking} onClose={() => setLooking(undefined)} />
      <Dialog
        open={!!withdrawing}
        title={t('evidence.withdrawNamed', { name: withdrawing?.name ?? '' })}
        keep={`withdraw-${withdrawing?.id}`}
        onClose={() => setWithdrawing(undefined)}
      >
        {withdrawing && <WithdrawForm number={number} file={withdrawing} onDone={() => setWithdrawing(undefined)} />}
      </Dialog>
    </Card>
  )
}
