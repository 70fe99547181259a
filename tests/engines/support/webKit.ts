import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver'
import { findWebKit } from '../../../tools/machine/findEngines'
import type { Engine } from './driver'

const keys = { Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE }

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

/** The driver program takes a moment until it listens. */
async function connect(port: number, capabilities: Capabilities): Promise<WebDriver> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build()
    } catch (error) {
      if (tries > 40) throw error
      await new Promise((done) => setTimeout(done, 250))
    }
  }
}

/** WebKitGTK by its own driver, on a screen that exists in memory alone. */
export const webKit: Engine = {
  name: 'WebKitGTK',
  start: async ({ dark = false } = {}) => {
    const found = findWebKit()
    if (found === undefined) throw new Error('No WebKitGTK with its driver was found. Run "npm run engines".')
    const port = await freePort()
    const child = spawn(found.screen, ['-a', '-s', '-screen 0 500x900x24', found.driver, `--port=${port}`], {
      stdio: 'ignore',
      // A group of its own, so that screen, driver and browser end together.
      detached: true,
      env: {
        ...process.env,
        GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
        // There is no graphics card here, and only our own pages are opened.
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    })
    const stopAll = () => {
      if (child.pid !== undefined) process.kill(-child.pid)
    }
    const options = { binary: found.browser, args: ['--automation'] }
    const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
    const driver = await connect(port, capabilities).catch((error: unknown) => {
      stopAll()
      throw error
    })
    return {
      go: (url) => driver.get(url),
      reload: () => driver.navigate().refresh(),
      run: (script, ...given) => driver.executeScript(script, ...given),
      pressAt: (x, y) =>
        driver
          .actions()
          .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
          .click()
          .perform(),
      key: (key) => driver.actions().sendKeys(keys[key]).perform(),
      takeFaults: () => [],
      close: async () => {
        await driver.quit().catch(() => undefined)
        stopAll()
      },
    }
  },
}
