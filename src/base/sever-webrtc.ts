/**
 * Takes peer connections away before anything else runs: the content policy stops every other channel, but browsers
 * don't know its `webrtc` directive, and a peer connection sends packets (STUN) without asking. Imported first.
 */
const NAMES = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection', 'RTCDataChannel', 'WebTransport']

for (const name of NAMES) {
  if (name in globalThis)
    Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false })
}

export {}
