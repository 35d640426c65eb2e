import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Fieldset } from '@/ui/fieldset'
import { NumberField } from '@/ui/number-field'
import { TextField } from '@/ui/text-field'
import { EMPTY_CONTENT, type MediumInput, type MediumOutput } from '../medium-schema'

/** What was on a thing, line by line. */
export function MediumContents({ form }: { form: UseFormReturn<MediumInput, unknown, MediumOutput> }) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'contents' })
  const errors = form.formState.errors.contents
  return (
    <div className="flex flex-col gap-6">
      {fields.map((field, index) => {
        const name = `contents.${index}` as const
        const error = errors?.[index]
        return (
          <Fieldset key={field.id} id={name} role="group" label={t('incident.media.content', { n: index + 1 })}>
            <div className="flex flex-col gap-4 border-l-4 border-key-200 pl-4">
              <TextField
                id={`${name}.what`}
                label={t('incident.media.what')}
                hint={t('incident.media.whatHint')}
                required
                error={error?.what?.message}
                {...form.register(`${name}.what`)}
              />
              <TextField
                id={`${name}.shotOn`}
                label={t('incident.media.shotOn')}
                hint={t('incident.media.shotOnHint')}
                error={error?.shotOn?.message}
                {...form.register(`${name}.shotOn`)}
              />
              <TextField
                id={`${name}.people`}
                label={t('incident.media.people')}
                hint={t('incident.media.peopleHint')}
                error={error?.people?.message}
                {...form.register(`${name}.people`)}
              />
              <TextField
                id={`${name}.persons`}
                label={t('incident.media.persons')}
                hint={t('incident.media.personsHint')}
                error={error?.persons?.message}
                {...form.register(`${name}.persons`)}
              />
              <div className="flex flex-wrap items-end gap-6">
                <NumberField
                  id={`${name}.items`}
                  label={t('incident.media.contentItems')}
                  hint={t('incident.media.contentItemsHint')}
                  error={error?.items?.message}
                  {...form.register(`${name}.items`)}
                />
                <NumberField
                  id={`${name}.itemsMax`}
                  label={t('incident.media.contentItemsMax')}
                  error={error?.itemsMax?.message}
                  {...form.register(`${name}.itemsMax`)}
                />
                <TextField
                  id={`${name}.itemsUnit`}
                  className="w-32"
                  label={t('incident.media.itemsUnit')}
                  hint={t('incident.media.itemsUnitHint')}
                  error={error?.itemsUnit?.message}
                  {...form.register(`${name}.itemsUnit`)}
                />
              </div>
              <Checkbox label={t('incident.media.approx')} {...form.register(`${name}.approx`)} />
              <p>
                <Button kind="tertiary" onClick={() => remove(index)}>
                  {t('incident.media.removeContent', { n: index + 1 })}
                </Button>
              </p>
            </div>
          </Fieldset>
        )
      })}
      <p>
        <Button kind="secondary" onClick={() => append(EMPTY_CONTENT)}>
          {t('incident.media.addContent')}
        </Button>
      </p>
    </div>
  )
}
