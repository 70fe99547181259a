/**
 * Whether this is most likely the first page of ours on this device: no worker of ours has it, it is opened from elsewhere and without
 * an address of its own. To open the storage only to find nothing there held the first paint on a slow phone back, so it waits then
 * for that paint. Where a browser cannot tell, it is no first page.
 */
export function isLikelyFirstPage(): boolean {
  const came = (globalThis as { navigation?: Navigation }).navigation?.activation
  if (came === undefined || came === null || came.from !== null || location.hash.length > 2) return false
  const isFresh = came.navigationType === 'push' || came.navigationType === 'replace'
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined
  return isFresh && worker !== undefined && worker.controller === null
}
