const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const FORM = new RegExp(`^(?=[^@]{1,64}@)${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})*$`)
const LONGEST = 254

/** What would be kept of a typed address: full-width letters as the ASCII that was meant. */
export const foldMail = (typed: string) => typed.normalize('NFKC').trim()

/** Whether a mail can go there over the wire; the rule of the server (RFC 5321). */
export const isMail = (text: string) => text.length <= LONGEST && FORM.test(text)
