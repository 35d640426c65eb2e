import { useTranslation } from 'react-i18next'

const STEPS = [
  [1024 * 1024, 'evidence.files.megabytes'],
  [1024, 'evidence.files.kilobytes'],
] as const

/** A file's size in the units of the office: 1.2メガバイト, 340キロバイト. */
export function useFileSize(): (bytes: number) => string {
  const { t } = useTranslation()
  return (bytes) => {
    const [unit, key] = STEPS.find(([least]) => bytes >= least) ?? [1, 'evidence.files.bytes']
    const size = bytes / unit
    return t(key, { size: size < 10 && unit > 1 ? Math.round(size * 10) / 10 : Math.round(size) })
  }
}
