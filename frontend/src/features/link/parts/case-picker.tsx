import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { RadioGroup } from '@/ui/radio-group'
import { TextField } from '@/ui/text-field'
import { foundQuery } from '../api'

type Props = Omit<ComponentProps<typeof RadioGroup>, 'options'> & {
  /** The case itself, which is not offered. */
  number: string
}

/** Finds a case by its number or title; those found are chosen among. Spread `register('other')` on it. */
export function CasePicker({ number, ...field }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const found = useQuery({ ...foundQuery(asked), enabled: asked.length > 1 }).data?.items
  const others = asked.length > 1 ? found?.filter((one) => one.number !== number).slice(0, 10) : undefined
  return (
    <>
      <TextField
        id="search"
        type="search"
        label={t('link.search')}
        hint={t('link.searchHint')}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {others?.length === 0 && <p role="status">{t('link.nothingFound')}</p>}
      <RadioGroup
        {...field}
        options={(others ?? []).map((one) => ({
          value: one.number,
          label: t('link.choice', { number: one.number, title: one.title }),
        }))}
      />
    </>
  )
}
