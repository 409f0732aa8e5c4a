/**
 * Ways out of a page, each as a script that tries one against a server at SERVER (`http:`) and SOCKET (`ws:`). What a
 * try says of itself means nothing (`sendBeacon` returns true even when refused): the server is asked.
 */

export type Probes = Readonly<Record<string, string>>

/** Ways that a page and a worker both have. */
const ANYWHERE: Probes = {
  fetch: 'fetch(SERVER + "/fetch").catch(() => 0)',
  xhr: 'const x = new XMLHttpRequest(); x.onerror = () => 0; x.open("POST", SERVER + "/xhr"); x.send("log")',
  websocket: 'new WebSocket(SOCKET + "/websocket").onerror = () => 0',
  eventsource: 'new EventSource(SERVER + "/eventsource").onerror = () => 0',
  import: 'import(SERVER + "/import").catch(() => 0)',
}

/** Ways that only a page has. */
const IN_PAGE: Probes = {
  beacon: 'navigator.sendBeacon(SERVER + "/beacon", "log")',
  image: 'new Image().src = SERVER + "/image"',
  form: `const f = document.body.appendChild(document.createElement("form"));
    const frame = document.body.appendChild(document.createElement("iframe")); frame.name = "out";
    f.action = SERVER + "/form"; f.target = "out"; f.submit()`,
  script: 'document.body.appendChild(document.createElement("script")).src = SERVER + "/script"',
  style: `const l = document.head.appendChild(document.createElement("link"));
    l.rel = "stylesheet"; l.href = SERVER + "/style"`,
  background: 'document.body.style.backgroundImage = "url(" + SERVER + "/background)"',
  font: 'new FontFace("x", "url(" + SERVER + "/font)").load().catch(() => 0)',
  frame: 'document.body.appendChild(document.createElement("iframe")).src = SERVER + "/frame"',
  object: 'document.body.appendChild(document.createElement("object")).data = SERVER + "/object"',
  media: 'document.body.appendChild(document.createElement("audio")).src = SERVER + "/media"',
  prefetch: `const p = document.head.appendChild(document.createElement("link"));
    p.rel = "prefetch"; p.href = SERVER + "/prefetch"`,
  ping: `const a = document.body.appendChild(document.createElement("a"));
    a.href = "#"; a.ping = SERVER + "/ping"; a.click()`,
  worker: 'try { new Worker(SERVER + "/worker").onerror = () => 0 } catch {}',
}

export const PAGE_PROBES: Probes = { ...ANYWHERE, ...IN_PAGE }

export const WORKER_PROBES: Probes = {
  ...ANYWHERE,
  importScripts: 'try { importScripts(SERVER + "/importScripts") } catch {}',
}

/** One script that tries each way, a failing one not stopping the next, and gives them time. */
export function scriptOf(probes: Probes, server: string, socket: string): string {
  const tries = Object.values(probes).map((probe) => `try { (() => { ${probe} })() } catch {}`)
  return `(async () => {
    const SERVER = ${JSON.stringify(server)}, SOCKET = ${JSON.stringify(socket)};
    ${tries.join('\n')}
    await new Promise((resolve) => setTimeout(resolve, 700));
  })()`
}

/** A worker as the page makes its own: a classic one from a blob. */
export function inBlobWorker(script: string): string {
  const source = `${script}.then(() => postMessage('done'), () => postMessage('done'))`
  return `new Promise((resolve) => {
    const url = URL.createObjectURL(new Blob([${JSON.stringify(source)}], { type: 'text/javascript' }));
    new Worker(url).onmessage = resolve;
  }).then(() => undefined)`
}

/** Asks a STUN server, which is a packet by UDP; gives it a second. */
export function stunScript(port: number): string {
  return `(async () => {
    const made = [globalThis.RTCPeerConnection, globalThis.webkitRTCPeerConnection].filter((each) => each !== undefined);
    for (const Connection of made) {
      const connection = new Connection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
    }
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return made.length;
  })()`
}
