import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { runs, type CaseOverview, type Medium } from '../api'
import { CameFrom } from './came-from'
import { FactCard } from './fact-card'
import { FindForm } from './find-form'
import { MediumForm } from './medium-form'
import { MediumView } from './medium-view'

/** What was lost or sent wrongly, each with what was on it; corrections are made here. */
export function MediaCard({ overview }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const [edited, setEdited] = useState<Medium>()
  const [found, setFound] = useState<Medium>()
  const may = useMay(overview.number)
  const open = runs(overview.status)
  const close = () => {
    setEdited(undefined)
    setFound(undefined)
  }
  return (
    <FactCard
      title={t('incident.media.title')}
      addLabel={open && may('addMedium') ? t('incident.media.add') : undefined}
      addTitle={t('incident.media.addTitle')}
      keep="media"
      form={(done) => <MediumForm number={overview.number} onDone={done} />}
    >
      {overview.media.length === 0 && <p>{t('incident.media.none')}</p>}
      <ul className="flex flex-col gap-6">
        {overview.media.map((medium) => (
          <li key={medium.number}>
            <MediumView medium={medium} />
            <CameFrom number={overview.number} kind="media" id={medium.number} />
            {open && may('reviseMedium') && (
              <Button
                kind="tertiary"
                className="mt-2 print:hidden"
                aria-label={t('incident.media.editOf', { label: medium.label })}
                onClick={() => setEdited(medium)}
              >
                {t('incident.media.edit')}
              </Button>
            )}
            {open && may('recordFind') && (
              <Button
                kind="tertiary"
                className="mt-2 print:hidden"
                aria-label={t(medium.find ? 'incident.find.editOf' : 'incident.find.addOf', { label: medium.label })}
                onClick={() => setFound(medium)}
              >
                {t(medium.find ? 'incident.find.edit' : 'incident.find.add')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        open={found !== undefined}
        title={t(found?.find ? 'incident.find.edit' : 'incident.find.add')}
        keep={`find ${found?.number}`}
        onClose={close}
      >
        {found && <FindForm number={overview.number} medium={found} onDone={close} />}
      </Dialog>
      <Dialog
        open={edited !== undefined}
        title={t('incident.media.editTitle')}
        keep={`media ${edited?.number}`}
        onClose={close}
      >
        {edited && <MediumForm number={overview.number} medium={edited} onDone={close} />}
      </Dialog>
    </FactCard>
  )
}
