/** The one line on privacy, which the reader can check. */
export function Privacy() {
  return (
    <p className="privacy">
      <b>Nothing leaves this machine.</b> The page’s own policy forbids every connection, and your browser enforces it.
      Check it yourself: switch the network off, then drop a file.
    </p>
  )
}
