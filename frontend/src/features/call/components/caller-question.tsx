import { useTranslation } from 'react-i18next'
import { SpokenTimeField } from '@/ui/spoken-time-field'
import { TextField } from '@/ui/text-field'
import { CALLERS, unitOf } from '../answers'
import type { CallUnit } from '../api'
import { Chips } from './chips'
import { Question } from './question'
import type { PartProps } from './part-props'

/** Who is on the line, from where, under which number, since when. */
export function CallerQuestion({ answers, change, errors, units }: PartProps & { units: readonly CallUnit[] }) {
  const { t } = useTranslation()
  const unit = unitOf(answers.unit, units)
  const outside = answers.caller !== 'UNIT'
  return (
    <Question name="caller" index={1} answered={!!unit}>
      <div className="mb-3">
        <Chips
          label={t('call.callerKind')}
          options={CALLERS.map((value) => ({ value, label: t(`call.callers.${value}`) }))}
          value={[answers.caller]}
          onChange={([caller]) => change({ caller: caller ?? 'UNIT' })}
        />
      </div>
      <div className="grid gap-x-4 gap-y-3 md:grid-cols-2">
        <div>
          <TextField
            id="unit"
            label={t(outside ? 'call.unitAbout' : 'call.unit')}
            hint={t('call.unitHint')}
            list="call-units"
            autoComplete="off"
            value={answers.unit}
            error={errors.unit}
            onChange={(event) => change({ unit: event.target.value })}
          />
          <datalist id="call-units">
            {units.map((one) => (
              <option key={one.code} value={one.name}>
                {one.name}
              </option>
            ))}
          </datalist>
          <p aria-live="polite" className="min-h-7 text-std-16N-170">
            {unit && (
              <>
                <span aria-hidden="true">→ </span>
                {unit.name}
                {!outside && unit.phone && `　${unit.phone}`}
              </>
            )}
          </p>
        </div>
        <SpokenTimeField
          id="from"
          label={t('call.from')}
          hint={t('call.fromHint')}
          value={answers.from}
          onChange={(from) => change({ from })}
          error={errors.from}
        />
        {!outside && (
          <TextField
            id="post"
            label={t('call.post')}
            list="call-posts"
            autoComplete="off"
            maxLength={20}
            value={answers.post}
            onChange={(event) => change({ post: event.target.value })}
          />
        )}
        <datalist id="call-posts">
          {t('call.posts')
            .split('|')
            .map((post) => (
              <option key={post} value={post}>
                {post}
              </option>
            ))}
        </datalist>
        <TextField
          id="name"
          label={t('call.name')}
          autoComplete="off"
          maxLength={100}
          value={answers.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <TextField
          id="phone"
          label={t('call.phone')}
          inputMode="tel"
          autoComplete="off"
          maxLength={40}
          value={answers.phone}
          placeholder={outside ? '' : (unit?.phone ?? '')}
          error={errors.phone}
          onChange={(event) => change({ phone: event.target.value })}
        />
      </div>
    </Question>
  )
}
