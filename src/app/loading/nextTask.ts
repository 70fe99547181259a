/** Lets the browser do what has come in meanwhile: a scroll, a tap, a frame. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done))
