/** Only addresses of our own: "//elsewhere" and "https:" would lead away from the office. */
export function ownAddress(to: string | null): string {
  return to && /^\/(?![/\\])/.test(to) ? to : '/'
}
