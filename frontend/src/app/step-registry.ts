import type { StepForms } from '@/lib/case-registry'

const ofFeatures = import.meta.glob<{ steps: StepForms }>('../features/*/steps.ts', { eager: true })

/** The forms of all tracks by step key, gathered from each feature's steps.ts. */
export const stepForms: StepForms = Object.assign({}, ...Object.values(ofFeatures).map((module) => module.steps))
