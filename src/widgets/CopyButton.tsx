import { useState, type ReactNode } from 'react'

interface CopyButtonProps {
  readonly text: string
  readonly children: ReactNode
  readonly title?: string
  /** What it says once it has. */
  readonly copied?: string
}

/** Puts a text on the clipboard, and says whether it could. */
export function CopyButton({ text, children, title, copied = 'Copied' }: CopyButtonProps) {
  const [said, setSaid] = useState<{ readonly of: string; readonly words: string } | null>(null)
  const say = (words: string) => {
    setSaid({ of: text, words })
  }
  return (
    <button
      type="button"
      className="text-button"
      title={title}
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => {
            say(copied)
          },
          () => {
            say('Not allowed to copy')
          },
        )
      }}
    >
      {said?.of === text ? said.words : children}
    </button>
  )
}
