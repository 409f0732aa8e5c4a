import { PASSWORD_RULE } from '../../base/typed-password'
import type { PasswordNames } from '../../model/summary'
import { useApp } from '../../state/context'
import { NumberInText } from '../../widgets/NumberInText'
import { ShowPasswords } from '../ShowPasswords'
import { plural, pluralAtStart } from '../words'

/** Names that look like passwords, which the page masks until somebody asks. */
export function PasswordsNote({ passwords }: { readonly passwords: PasswordNames }) {
  const isShown = useApp((state) => state.passwordsShown)
  const { names } = passwords
  if (names === 0) return null
  const [they, are] = names === 1 ? ['it', 'is'] : ['they', 'are']
  return (
    <p className="note">
      {pluralAtStart(names, 'name', 'names')}{' '}
      <NumberInText title="What looks like a typed password" text={PASSWORD_RULE} formula={triesOf(passwords)}>
        {names === 1 ? 'looks like a password' : 'look like passwords'}
      </NumberInText>{' '}
      that somebody typed in the wrong place;{' '}
      {isShown
        ? `${they} ${are} shown, but masked in copies and files.`
        : `${they} ${are} masked, in copies and files too.`}{' '}
      <ShowPasswords />
    </p>
  )
}

function triesOf({ names, attempts }: PasswordNames): string {
  return `${plural(names, 'name', 'names')}, ${plural(attempts, 'hostile attempt', 'hostile attempts')}`
}
