import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  readonly on: boolean;
  readonly children: ComponentChildren;
  onSwitch(on: boolean): void;
}

/** On or off, with its words beside it. */
export function Switch({ on, children, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class="track" aria-hidden="true" />
      <span>{children}</span>
    </label>
  );
}
