/** When the browser has nothing else to do. One that does not tell of idle time (Safari) gets the work in small pieces. */
export const whenIdle = (work: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work, 16);
