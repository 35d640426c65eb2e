import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { DataTable } from '@/ui/data-table'
import { FormDialog } from '@/ui/form-dialog'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { withdrawTable, type Version } from '../api'
import { ReasonForm } from './reason-form'

const TONES = {
  IN_FORCE: 'active',
  COMING: 'warning',
  PAST: 'neutral',
  NEVER: 'neutral',
  WITHDRAWN: 'neutral',
} as const

/** Who brought a version, who adopted it, and that it was taken back. */
function Course({ version: { proposed, adopted, withdrawn } }: { version: Version }) {
  const { t } = useTranslation()
  const dates = useDates()
  if (!proposed || !adopted) return t('dutytable.fromProgram')
  const said = (who: NonNullable<Version['proposed']>) => ({
    at: dates.date(who.at),
    post: who.byPost,
    who: who.by,
    reason: who.reason,
  })
  return (
    <>
      <p>{t('dutytable.proposedBy', said(proposed))}</p>
      <p>{t('dutytable.adoptedBy', said(adopted))}</p>
      {withdrawn && <p>{t('dutytable.withdrawnBy', said(withdrawn))}</p>}
    </>
  )
}

/** All versions of the table, the newest first. */
export function Versions({ versions }: { versions: readonly Version[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const session = useSession()
  const decides = hasRole(session, 'admin') || session.roles.includes('secretariat-head')
  function counts({ validFrom, lastDay }: Version) {
    if (validFrom && lastDay) return t('dutytable.fromTo', { from: dates.date(validFrom), to: dates.date(lastDay) })
    if (validFrom) return t('dutytable.from', { from: dates.date(validFrom) })
    return lastDay ? t('dutytable.until', { to: dates.date(lastDay) }) : t('dutytable.fromBeginning')
  }
  return (
    <DataTable
      caption={t('dutytable.versions')}
      rows={versions}
      rowKey={({ version }) => String(version)}
      columns={[
        {
          key: 'version',
          head: t('dutytable.version'),
          cell: ({ version, state }) => (
            <>
              <TextLink to={`/admin/duty-table/versions/${version}`} className="whitespace-nowrap">
                {t('dutytable.versionNth', { version })}
              </TextLink>
              <p>
                <StatusTag tone={TONES[state]}>{t(`dutytable.state.${state}`)}</StatusTag>
              </p>
            </>
          ),
        },
        {
          key: 'title',
          head: t('dutytable.brought'),
          cell: (version) => (
            <>
              {version.title && <p>{version.title}</p>}
              {version.state !== 'NEVER' && version.state !== 'WITHDRAWN' && <p>{counts(version)}</p>}
            </>
          ),
        },
        {
          key: 'course',
          head: t('dutytable.course'),
          cell: (version) => (
            <>
              <Course version={version} />
              {decides && version.state === 'COMING' && (
                <FormDialog
                  label={t('dutytable.withdraw')}
                  title={t('dutytable.withdrawTitle', { version: version.version })}
                >
                  {(close) => (
                    <ReasonForm
                      label={t('dutytable.withdrawReason')}
                      submitLabel={t('dutytable.withdraw')}
                      done={t('dutytable.withdrawnDone')}
                      send={(reason) => withdrawTable(version.version, reason)}
                      onDone={close}
                    />
                  )}
                </FormDialog>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
