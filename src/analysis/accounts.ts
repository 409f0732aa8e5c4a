import { NO_ID, TAKEN_BACK, VALID } from '../model/attempt-table'
import type { LogData } from './log-data'

const KNOWN = new WeakMap<LogData, Uint8Array>()

/** By user id, 1 where a line of the log calls it an account of the server: found once for a log as it stands. */
export function accountIds(data: LogData): Uint8Array {
  let known = KNOWN.get(data)
  if (known === undefined) KNOWN.set(data, (known = findAccounts(data)))
  return known
}

function findAccounts({ table: { kind, users, user, valid, length } }: LogData): Uint8Array {
  const isAccount = new Uint8Array(users.length)
  for (let row = 0; row < length; row++) {
    if (valid[row] !== VALID || kind[row] === TAKEN_BACK) continue
    const id = user[row] ?? NO_ID
    if (id !== NO_ID) isAccount[id] = 1
  }
  return isAccount
}
