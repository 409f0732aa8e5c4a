import type { FormInfo } from './message'

const forms: FormInfo[] = []

/** All forms of message, in the order in which the speakers' heads are planted; `message.form` is a place in it. */
export const FORMS: readonly FormInfo[] = forms

/** The form's place in FORMS, new where its name is. */
export function numberOf({ name, group }: FormInfo): number {
  const known = forms.findIndex((form) => form.name === name)
  return known >= 0 ? known : forms.push({ name, group }) - 1
}
