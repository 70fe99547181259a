import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { href, routes } from '../../src/app/routes'
import { keepsAnswers } from '../../src/offline/keepsAnswers'
import { followVersions } from '../../src/offline/newVersion'
import { isQuietPlace } from '../../src/offline/quietPlace'

describe('a word about a new version', () => {
  it('may come on the result, the plan and the data, under the addresses that they have, and on no other screen', () => {
    const addresses = Object.values(routes).map((route) => (typeof route === 'string' ? route : route('x' as never)))
    expect(addresses.filter((address) => isQuietPlace('quiz/', href(address)))).toEqual([
      routes.result,
      routes.plan,
      routes.data,
    ])
  })

  it.each([
    ['', ''],
    ['index.html', ''],
    ['quiz/', '#/result'],
    ['quiz/', '#/plan'],
    ['quiz/index.html', '#/data?x=1'],
  ])('may come on "%s%s"', (path, fragment) => expect(isQuietPlace(path, fragment)).toBe(true))

  it.each([
    ['quiz/', ''],
    ['quiz/', '#/q/where'],
    ['quiz/', '#/review'],
    ['quiz/', '#/results'],
    ['quiz/', '#/q/result'],
    ['now/', ''],
    ['now/', '#/result'],
    ['guide/', ''],
  ])('never comes on "%s%s"', (path, fragment) => expect(isQuietPlace(path, fragment)).toBe(false))
})

describe('a device', () => {
  it('keeps answers if it keeps a text as long as a long record, and keeps nothing of the try', () => {
    expect(keepsAnswers(() => localStorage)).toBe(true)
    expect(localStorage).toHaveLength(0)
  })

  it('keeps none if it refuses, or if even reaching for its storage fails', () => {
    const full = { setItem: () => expect.unreachable(), removeItem: () => undefined } as unknown as Storage
    expect(keepsAnswers(() => full)).toBe(false)
    const blocked = (): Storage => {
      throw new DOMException('Denied', 'SecurityError')
    }
    expect(keepsAnswers(blocked)).toBe(false)
  })
})

class FakeWorker extends EventTarget {
  state = 'installing'
  readonly postMessage = vi.fn()
  becomes(state: string): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeBrowser {
  readonly workers = Object.assign(new EventTarget(), { controller: null as FakeWorker | null })
  readonly registration = Object.assign(new EventTarget(), {
    waiting: null as FakeWorker | null,
    installing: null as FakeWorker | null,
  })
  readonly onReady = vi.fn()
  readonly reload = vi.fn()
  follow() {
    return followVersions(
      this.workers as unknown as ServiceWorkerContainer,
      this.registration as unknown as ServiceWorkerRegistration,
      { onReady: this.onReady, reload: this.reload },
    )
  }
  /** A version is found and comes in whole. */
  brings(): FakeWorker {
    const worker = new FakeWorker()
    this.registration.installing = worker
    this.registration.dispatchEvent(new Event('updatefound'))
    this.registration.installing = null
    this.registration.waiting = worker
    worker.becomes('installed')
    return worker
  }
  takes(worker: FakeWorker): void {
    this.workers.controller = worker
    this.workers.dispatchEvent(new Event('controllerchange'))
  }
}

describe('the versions of the site', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('say nothing on the very first visit, when the first one comes in', () => {
    const browser = new FakeBrowser()
    browser.follow()
    browser.takes(browser.brings())
    expect(browser.onReady).not.toHaveBeenCalled()
    expect(browser.reload).not.toHaveBeenCalled()
  })

  it('tell of one that was waiting already, and of one that comes while the page is open', () => {
    const waiting = new FakeBrowser()
    waiting.workers.controller = new FakeWorker()
    waiting.registration.waiting = new FakeWorker()
    waiting.follow()
    expect(waiting.onReady).toHaveBeenCalledTimes(1)

    const open = new FakeBrowser()
    open.workers.controller = new FakeWorker()
    open.follow()
    const next = open.brings()
    expect(open.onReady).toHaveBeenCalledTimes(1)
    expect(next.postMessage).not.toHaveBeenCalled()
  })

  it('load the page again only when this runner asked, and once the new one is in charge', () => {
    const browser = new FakeBrowser()
    browser.workers.controller = new FakeWorker()
    const versions = browser.follow()
    const next = browser.brings()
    versions.takeOver('come')
    expect(next.postMessage).toHaveBeenCalledWith('come')
    expect(browser.reload).not.toHaveBeenCalled()
    browser.takes(next)
    vi.advanceTimersByTime(10_000)
    expect(browser.reload).toHaveBeenCalledTimes(1)
  })

  it('leave the page alone when another tab asked, and offer to load it', () => {
    const browser = new FakeBrowser()
    browser.workers.controller = new FakeWorker()
    browser.follow()
    browser.takes(new FakeWorker())
    expect(browser.reload).not.toHaveBeenCalled()
    expect(browser.onReady).toHaveBeenCalledTimes(1)
  })

  it('load the page all the same if the one that was asked for never comes', () => {
    const browser = new FakeBrowser()
    browser.workers.controller = new FakeWorker()
    const versions = browser.follow()
    browser.brings()
    versions.takeOver('come')
    vi.advanceTimersByTime(10_000)
    expect(browser.reload).toHaveBeenCalledTimes(1)
  })
})
