import { hostilePlain } from '../../widgets/hostile-text'

/** A user name for places that take text only: escaped, cut. */
export function plainName(user: string | null): string {
  return user === null ? 'not named' : hostilePlain(user)
}
