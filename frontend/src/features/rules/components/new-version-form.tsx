import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Controller, FormProvider, useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from '@/ui/button'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { changeRule, trialQuery, type Rule, type RuleHistory, type VersionNow } from '../api'
import { anotherLine, CALENDARS, draftOf, draftSchema, STRENGTHS, valuesOf, type DraftValues } from '../draft'
import { ruleAddress } from '../names'
import { useRuleChange } from '../use-rule-change'
import { useSettled } from '../use-settled'
import { ChooseMoves } from './choose-moves'
import { LineFields } from './line-fields'
import { TrialWords } from './trial-words'

const MOST_LINES = 3

/** A new version of a rule: what it says and what it would do to the running cases stand beside it while it is written. */
export function NewVersionForm({ history, rule }: { history: RuleHistory; rule: Rule }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const changed = useRuleChange()
  const send = useVersion(history.version, (current: VersionNow) => current.version)
  const form = useOfficeForm(draftSchema, valuesOf(rule))
  const lines = useFieldArray({ control: form.control, name: 'lines' })
  const typed = useWatch({ control: form.control }) as DraftValues
  const key = JSON.stringify(draftOf(typed))
  const settled = useSettled(key)
  const draft = useMemo(() => (settled ? (JSON.parse(settled) as ReturnType<typeof draftOf>) : undefined), [settled])
  const trial = useQuery(trialQuery(history, draft))
  const second = trial.data?.secondPerson
  const submit = useSubmit(form, async (values) => {
    const made = await send((seen) => changeRule(history, draftOf(values)!, values.clocks, values.reason, seen))
    await navigate(ruleAddress(history))
    await changed(t(made.adopted ? 'rules.adopted' : 'rules.proposed', { count: made.moved }))
  })
  const { errors } = form.formState
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <FormProvider {...form}>
        <Form
          form={form}
          submit={submit}
          submitLabel={t(second ? 'rules.propose' : 'rules.adopt')}
          conflictRows={(current) => [
            {
              label: t('rules.version'),
              mine: t('rules.nth', { version: history.version }),
              theirs: t('rules.nth', { version: (current as VersionNow).version }),
            },
          ]}
        >
          <Controller
            name="validFrom"
            control={form.control}
            render={({ field, fieldState }) => (
              <DateTimeField
                {...field}
                id="validFrom"
                dateOnly
                label={t('rules.validFrom')}
                hint={t('rules.validFromHint')}
                required
                error={fieldState.error?.message}
              />
            )}
          />
          {lines.fields.map(({ id }, index) => (
            <LineFields
              key={id}
              index={index}
              units={history.units}
              label={lines.fields.length > 1 ? t('rules.lineNth', { n: index + 1 }) : t('rules.line')}
              remove={lines.fields.length > 1 ? () => lines.remove(index) : undefined}
            />
          ))}
          {lines.fields.length < MOST_LINES && history.units.length > 1 && (
            <p>
              <Button kind="secondary" onClick={() => lines.append(anotherLine(typed.lines))}>
                {t('rules.addLine')}
              </Button>
            </p>
          )}
          <RadioGroup
            id="calendar"
            label={t('rules.calendar')}
            required
            error={errors.calendar?.message}
            {...form.register('calendar')}
            options={CALENDARS.filter((value) => value !== 'FACILITY' || rule.part === 'UNIT').map((value) => ({
              value,
              label: t(`rules.calendarOf.${value}`),
            }))}
          />
          <Select
            id="strength"
            label={t('rules.strength')}
            required
            empty={null}
            error={errors.strength?.message}
            {...form.register('strength')}
            options={STRENGTHS.map((value) => ({ value, label: t(`rules.strengthOf.${value}`) }))}
          />
          <TextField
            id="article"
            label={t('rules.article')}
            hint={t('rules.articleHint')}
            required
            error={errors.article?.message}
            {...form.register('article')}
          />
          <TextField
            id="warningDays"
            inputMode="numeric"
            className="w-44"
            label={t('rules.warningDays')}
            hint={t('rules.warningDaysHint')}
            error={errors.warningDays?.message}
            {...form.register('warningDays')}
          />
          <TrialWords rule={rule} trial={trial} className="lg:hidden" />
          {trial.data &&
            (trial.data.clocks.length === 0 ? (
              <p>{t('rules.noMoves')}</p>
            ) : (
              <Controller
                name="clocks"
                control={form.control}
                render={({ field, fieldState }) => (
                  <ChooseMoves
                    moves={trial.data.clocks}
                    value={field.value}
                    onChange={field.onChange}
                    error={fieldState.error?.message}
                  />
                )}
              />
            ))}
          {second && (
            <Notice kind="warning" title={t('rules.secondNeeded')}>
              {t('rules.secondNeededText')}
            </Notice>
          )}
          <TextArea
            id="reason"
            label={t('rules.reason')}
            hint={t('rules.reasonHint')}
            required
            rows={3}
            maxLength={400}
            error={errors.reason?.message}
            {...form.register('reason')}
          />
        </Form>
      </FormProvider>
      <TrialWords rule={rule} trial={trial} className="sticky top-4 max-lg:hidden" />
    </div>
  )
}
