// The start page is whole without this. It only looks what a returning runner can go on with, and loads nothing for a new one.
const offer = () => import('./offerResume').then(({ offerResume }) => offerResume(document)).catch(() => undefined)

if (document.documentElement.dataset.kept !== undefined) void offer()

// Brought back by the browser's Back as it was left: answers may have been given since.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void offer()
})
