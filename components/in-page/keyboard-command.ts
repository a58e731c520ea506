/** Alt+Shift+B, whatever the layout makes of it. */
export function isCardCommand(event: KeyboardEvent): boolean {
  return event.code === 'KeyB' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && !event.repeat;
}

/** Calls `run` for the command and takes that one key from the page; every other key passes untouched. */
export function onCardCommand(view: Window, run: () => void, signal: AbortSignal): void {
  const listener = (event: KeyboardEvent) => {
    if (!isCardCommand(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    run();
  };
  view.addEventListener('keydown', listener, { capture: true, signal });
}
