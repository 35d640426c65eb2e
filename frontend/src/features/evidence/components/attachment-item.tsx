import { useTranslation } from 'react-i18next'
import { contentAddress, type Attachment } from '@/lib/attachments'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { buttonStyle } from '@/ui/button-style'
import { cx } from '@/ui/cx'
import { useFileSize } from '../parts/file-size'
import { StatusTag } from '@/ui/status-tag'
import { isBad, typeKey } from '../outcome'
import { Fingerprint } from './fingerprint'

interface Props {
  number: string
  file: Attachment
  onLook: () => void
  /** Left out where it is not allowed, like the check. */
  onWithdraw: (() => void) | undefined
  onCheck: (() => void) | undefined
  checking: boolean
}

/** One file: what it is, who added it when, whether it is unchanged, and what can be done with it. */
export function AttachmentItem({ number, file, onLook, onWithdraw, onCheck, checking }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const size = useFileSize()
  const { id, name, lastCheck, withdrawal } = file
  return (
    <li
      className={cx(
        'rounded-8 border p-4',
        isBad(file) ? 'border-2 border-error-2 bg-red-50' : 'border-solid-gray-420 bg-white',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusTag>{t(`evidence.kind.${file.kind}`)}</StatusTag>
        <h3 className={cx('min-w-0 text-std-17B-170 wrap-anywhere', withdrawal && 'line-through')}>{name}</h3>
        {lastCheck && !withdrawal && (
          <StatusTag tone={lastCheck.outcome === 'SAME' ? 'done' : 'late'}>
            {t(`evidence.outcome.${lastCheck.outcome}`)}
          </StatusTag>
        )}
      </div>
      <div className="text-std-16N-170 text-solid-gray-800">
        <p>
          {t('evidence.number', { id })}　{t(typeKey(file.mediaType))}　{size(file.size)}
        </p>
        <p>
          {t('evidence.added', { at: dates.dateTime(file.addedAt), post: file.addedBy.post, name: file.addedBy.name })}
        </p>
        {lastCheck && (
          <p className={isBad(file) ? 'text-error-2' : undefined}>
            {t(`evidence.outcome.${lastCheck.outcome}`)}
            {t('ui.colon')}
            {t('evidence.outcomeAt', {
              at: dates.dateTime(lastCheck.at),
              post: lastCheck.by.post,
              name: lastCheck.by.name,
            })}
          </p>
        )}
        {file.removed !== 'NOTHING' && <p>{t(`evidence.removed.${file.removed}`)}</p>}
        {file.nameHidden && <p>{t('evidence.nameHidden')}</p>}
      </div>
      {file.description && <p className="mt-1 whitespace-pre-line wrap-break-word">{file.description}</p>}
      {withdrawal && (
        <div className="mt-1 text-std-16N-170">
          <p>
            {t('evidence.withdrawnBy', {
              at: dates.dateTime(withdrawal.at),
              post: withdrawal.by.post,
              name: withdrawal.by.name,
            })}
          </p>
          <p className="whitespace-pre-line wrap-break-word">
            {t('evidence.reason')}
            {t('ui.colon')}
            {withdrawal.reason}
          </p>
        </div>
      )}
      <Fingerprint file={file} />
      <div className="mt-2 flex flex-wrap gap-2">
        {file.picture && file.mayRead && (
          <Button kind="secondary" aria-label={t('evidence.lookAt', { name })} onClick={onLook}>
            {t('evidence.look')}
          </Button>
        )}
        {file.mayRead && (
          <a
            href={contentAddress(number, id)}
            download
            aria-label={t('evidence.saveNamed', { name })}
            className={buttonStyle('secondary')}
          >
            {t('evidence.save')}
          </a>
        )}
        {onCheck && !withdrawal && (
          <Button kind="secondary" busy={checking} aria-label={t('evidence.checkNamed', { name })} onClick={onCheck}>
            {t('evidence.check')}
          </Button>
        )}
        {onWithdraw && (
          <Button kind="secondary" aria-label={t('evidence.withdrawNamed', { name })} onClick={onWithdraw}>
            {t('evidence.withdraw')}
          </Button>
        )}
      </div>
    </li>
  )
}
