import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useReadClocks } from '../use-read-clocks'

interface Props {
  number: string
  /** Where its words stand: clock.<words>.lead. */
  words: 'lateStart' | 'secretariat'
  title: string
  send: (reason: string) => Promise<unknown>
}

/** A limit is past: one field for the reason, on the page itself. */
export function WhyLate({ number, words, title, send }: Props) {
  const { t } = useTranslation()
  const toast = useToast()
  const readAnew = useReadClocks(number)
  const form = useOfficeForm(z.object({ [words]: requiredText(1000) }), { [words]: '' })
  const submit = useSubmit(form, async (values) => {
    await send(values[words]!)
    toast(t(`clock.${words}.sent`))
    await readAnew()
  })
  return (
    <Notice kind="warning" title={title}>
      <p className="mb-3">{t(`clock.${words}.lead`)}</p>
      <Form form={form} submit={submit} submitLabel={t(`clock.${words}.send`)}>
        <TextArea
          id={words}
          label={t(`clock.${words}.reason`)}
          required
          rows={2}
          maxLength={1000}
          error={form.formState.errors[words]?.message}
          {...form.register(words)}
        />
      </Form>
    </Notice>
  )
}
