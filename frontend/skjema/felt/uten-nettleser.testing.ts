/** What a browser has and Lit's elements ask for when they are made, as far as drawing them as text needs it. */
class Nothing {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, {
  IntersectionObserver: Nothing,
  addEventListener: () => undefined,
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});
