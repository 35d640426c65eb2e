/** Whose parts (`src/features/<feature>/parts`) which other features may use. Arrows go one way: a test looks for circles. */
export const SHARED = {
  admin: ['calendar', 'rules'],
  clock: [
    'assessment', 'authority', 'board', 'council', 'incident', 'notification', 'prevention', 'publication', 'report', 'search', 'supervisor', 'worklist',
  ],
  evidence: ['incident'],
  incident: ['assessment', 'authority', 'call', 'council', 'notification', 'prevention', 'publication', 'search', 'supervisor'],
  paper: ['council'],
  worklist: ['incident'],
}
