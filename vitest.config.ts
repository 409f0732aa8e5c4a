import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

/**
 * What reads, reckons or writes times: the only tests that could depend on the zone of the machine. That nothing else
 * asks for it is a rule of eslint.config.ts.
 */
const TIMES = [
  'test/unit/{cli,export,sample,state}/*.test.ts',
  'test/unit/base/{calendar,format,zones}.test.ts',
  'test/unit/import/{dated-times,fixtures,missing,newest-first,order,overlap,shared-times,times,truth,years}.test.ts',
  'test/unit/import/{csv,envelopes*,records}.test.ts',
  'test/unit/analysis/{answers,longest-pause,rhythm,timeline-stack,week-hours}.test.ts',
  'test/unit/engine/{engine,lines}.test.ts',
  'test/unit/{charts,views}/*{brush,host-timelines,time,week,when}*.test.{ts,tsx}',
  'test/unit/gallery/gallery.test.tsx',
]

/** Tests in a zone. Each zone has processes of its own, whose language is the one that the gallery's numbers are kept in. */
function inZone(zone: string, include: string[]) {
  return { extends: true as const, test: { name: zone, include, env: { TZ: zone, LC_ALL: 'en_US.UTF-8' } } }
}

export default defineConfig((env) =>
  mergeConfig(
    viteConfig(env),
    defineConfig({
      test: {
        testTimeout: 30_000,
        maxWorkers: '100%',
        projects: [inZone('UTC', ['test/unit/**/*.test.{ts,tsx}']), inZone('America/Santiago', TIMES)],
      },
    }),
  ),
)
