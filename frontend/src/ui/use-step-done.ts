import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useToast } from './toast'

/** After a step: the list of tasks opens, a sentence says what has happened, and everything shown is read again. */
export function useStepDone() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  return async (happened: string) => {
    toast(happened)
    await navigate('/')
    void client.invalidateQueries()
  }
}
