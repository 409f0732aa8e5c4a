import { useApp, useSession } from '../state/context'

/** Shows what is masked, or masks it again: everywhere on the page, until the next drop. */
export function ShowPasswords() {
  const session = useSession()
  const isShown = useApp((state) => state.passwordsShown)
  return (
    <button
      type="button"
      className="text-button"
      aria-label={isShown ? 'mask again names that look like passwords' : 'show names that look like passwords'}
      onClick={() => {
        session.showPasswords(!isShown)
      }}
    >
      {isShown ? 'mask again' : 'show'}
    </button>
  )
}
