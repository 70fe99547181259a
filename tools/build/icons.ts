/** Draws the icons for home screens from `public/icon.svg`. Run by hand when the drawing changes; they are committed. */
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from '../machine/findBrowser'

const wanted = [
  { size: 192, path: 'public/icons/icon-192.png' },
  { size: 512, path: 'public/icons/icon-512.png' },
  { size: 180, path: 'public/icons/apple-touch-icon.png' },
]

const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('No Chrome or Chromium was found. Run "npm run browser" first.')
const drawing = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
for (const { size, path } of wanted) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${drawing}">`,
  )
  await page.screenshot({ path })
  await page.close()
}
await browser.close()
