import type { Frame } from './background'
import { DAY, HOUR, MINUTE } from './rhythm'
import type { Scene } from './stage'

/** A session of cron's. */
function job(at: number, user: string): Scene {
  return {
    at,
    play(stage) {
      const tag = `CRON[${stage.pid()}]`
      stage.write(at, tag, `pam_unix(cron:session): session opened for user ${user} by (uid=0)`)
      stage.write(at + 0.4, tag, `pam_unix(cron:session): session closed for user ${user}`)
    },
  }
}

/** Jobs of the log host itself: sysstat every ten minutes, hourly and nightly ones, each a session of cron's. */
export function jobs(frame: Frame): Scene[] {
  const scenes: Scene[] = []
  for (let at = frame.start + 5 * MINUTE + 1; at < frame.end; at += 10 * MINUTE) scenes.push(job(at, 'root'))
  for (let at = frame.start + 17 * MINUTE + 1; at < frame.end; at += HOUR) scenes.push(job(at, 'root'))
  for (let at = frame.start + 6 * HOUR + 25 * MINUTE; at < frame.end; at += DAY) scenes.push(job(at, 'www-data'))
  return scenes
}

/** The line that says what the log is: the first of each sample. */
export const NOTICE = 'synthetic log, made by a seeded generator: no line of it happened'

/** The notice as a scene. */
export function notice(frame: Frame): Scene {
  return {
    at: frame.start,
    play(stage) {
      stage.write(frame.start, 'sshscope-sample[1]', NOTICE)
    },
  }
}
