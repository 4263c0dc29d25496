let timer: ReturnType<typeof setTimeout> | undefined;

/** Has a screen reader say `text` when it has finished what it is saying. */
export function announce(text: string): void {
  const region = document.getElementById('kunngjoring');
  if (!region) return;
  clearTimeout(timer);
  region.textContent = ''; // the same words twice are a change only with a pause between them
  timer = setTimeout(() => (region.textContent = text), 150);
}
