import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: './',
  plugins: [react()],
  test: { include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
})
