import './base/sever-webrtc'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { whenIdle } from './base/when-idle'
import { SessionContext } from './state/context'
import { Session } from './state/session'
import { loadWorld } from './state/world'
import { App } from './views/App'
import './widgets/styles/index.css'
import './views/views.css'
import './views/lines/lines.css'
import './views/servers/servers.css'
import './views/take-along/take-along.css'
import './views/who/scans.css'

declare global {
  interface Window {
    /** For tests and scripts: the answers for the current filter, the same that the page shows. */
    sshscope: { answers: Session['answers'] }
  }
}

const session = new Session()
session.followAddress()
window.sshscope = { answers: () => session.answers() }

const root = document.getElementById('root')
if (root === null) throw new Error('defect: the page has no root')
createRoot(root).render(
  <StrictMode>
    <SessionContext value={session}>
      <App />
    </SessionContext>
  </StrictMode>,
)

// All of the page's parts load before the first drop, so that nothing is requested after it.
whenIdle(() => {
  session.startEngine()
  void session.loadCountries().then(() => session.loadNetworks())
  void loadWorld()
})
