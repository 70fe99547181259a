import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { rememberStyles } from './rememberStyles'

// The screens and the rules are loaded on demand, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 30_000 })
vi.setConfig({ testTimeout: 90_000 })

rememberStyles(document)

// Without test globals the library cannot clean up by itself. Test files share one device, so it forgets what each of them kept.
afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})
