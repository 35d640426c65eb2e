import { useMessage } from './use-message'

/** The sentence beside a field that was refused. */
export function FieldError({ id, message }: { id: string; message?: string | undefined }) {
  const say = useMessage()
  if (!message) return null
  return (
    <p id={id} className="mt-1 text-std-16N-170 text-error-2">
      {say(message)}
    </p>
  )
}
