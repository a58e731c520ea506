import type { MessageKey } from '@/utils/messages/say';
import { useSay } from './speech';

export interface ChoiceProps<Value extends string> {
  readonly label: MessageKey;
  readonly value: Value;
  /** In the order shown, each with what it is called. */
  readonly options: readonly (readonly [Value, MessageKey])[];
  onChange(value: Value): void;
}

/** One of a few, as a native list. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const say = useSay();
  return (
    <label class="field">
      <span>{say(label)}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([option]) => option === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {say(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
