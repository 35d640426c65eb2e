import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { optionalText } from '@/lib/forms'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { proposeEarlyEnd, TRACKS, type EarlyEndKind, type EarlyEndView, type Track } from '../api'
import { useRecord } from './use-record'

const schema = z
  .object({
    kind: z.custom<EarlyEndKind>(),
    evidence: optionalText(1000),
    tracks: z.array(z.enum(TRACKS)).min(1, 'lib.required'),
    reasons: z.record(z.enum(TRACKS), optionalText(500)),
  })
  .superRefine(({ kind, evidence, tracks, reasons }, context) => {
    const missing = [
      ...(kind === 'QUICKLY_FOUND' && !evidence ? [['evidence']] : []),
      ...tracks.filter((track) => !reasons[track]).map((track) => ['reasons', track]),
    ]
    for (const path of missing) context.addIssue({ code: 'custom', path, message: 'lib.required' })
  })

interface Props {
  number: string
  kind: EarlyEndKind
  running: EarlyEndView['running']
  onDone: () => void
}

/** Which tracks end as not needed, each with its reason; of a 簡易終結 all that run, and how it is known that nobody saw it. */
export function EarlyEndForm({ number, kind, running, onDone }: Props) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const all = kind === 'QUICKLY_FOUND'
  const possible = running.filter(({ saysItself }) => all || !saysItself).map(({ track }) => track)
  const form = useOfficeForm(schema, {
    kind,
    evidence: '',
    tracks: all ? possible : ([] as Track[]),
    reasons: Object.fromEntries(TRACKS.map((track) => [track, ''])) as Record<Track, string>,
  })
  const submit = useSubmit(form, async ({ evidence, tracks, reasons }) => {
    await record(
      proposeEarlyEnd(number, {
        kind,
        evidence: all ? evidence : null,
        reasons: tracks.map((track) => ({ track, reason: reasons[track] })),
      }),
      t('incident.earlyEnd.proposedDone'),
    )
    onDone()
  })
  const chosen = useWatch({ control: form.control, name: 'tracks' })
  const { errors } = form.formState
  const called = (track: Track) => t(`incident.reopening.track.${track}`)
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.earlyEnd.submit')}>
      <p>{t(`incident.earlyEnd.lead.${kind}`)}</p>
      {all ? (
        <TextArea
          id="evidence"
          label={t('incident.earlyEnd.evidence')}
          hint={t('incident.earlyEnd.evidenceHint')}
          required
          rows={3}
          maxLength={1000}
          error={errors.evidence?.message}
          {...form.register('evidence')}
        />
      ) : (
        <CheckboxGroup
          id="tracks"
          label={t('incident.earlyEnd.tracks')}
          hint={t('incident.earlyEnd.ownWay')}
          required
          error={errors.tracks?.message}
          {...form.register('tracks')}
          options={possible.map((track) => ({ value: track, label: called(track) }))}
        />
      )}
      {possible
        .filter((track) => chosen.includes(track))
        .map((track) => (
          <TextArea
            key={track}
            id={`reasons.${track}`}
            label={t('incident.earlyEnd.reason', { track: called(track) })}
            required
            rows={2}
            maxLength={500}
            error={errors.reasons?.[track]?.message}
            {...form.register(`reasons.${track}`)}
          />
        ))}
    </Form>
  )
}
