import { ofBrowser } from '@/utils/editors/plain-dom';

/** Input types in which a composer can be; every other is a password, a number, an address. */
const inputTypes = ['text'];

/** The boxes `target` may mean, from the inside out: a text field, or the editing hosts around it. Empty where nothing can be written. */
export function editingHosts(target: Element): HTMLElement[] {
  if (target instanceof HTMLTextAreaElement) return isWritable(target) ? [target] : [];
  if (target instanceof HTMLInputElement) return isWritable(target) && inputTypes.includes(target.type) ? [target] : [];
  const hosts: HTMLElement[] = [];
  for (let element: Element | null = target; element; element = ofBrowser(element, 'parentElement')) {
    if (element instanceof HTMLElement && element.isContentEditable && isHost(element) && !isShut(element))
      hosts.push(element);
  }
  return hosts;
}

/** True for a field of one line, where a composer is the exception. */
export function isOneLine(host: HTMLElement): boolean {
  return host instanceof HTMLInputElement || host.ariaMultiLine === 'false';
}

function isWritable(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  return !field.readOnly && !field.disabled;
}

function isShut(element: HTMLElement): boolean {
  return element.ariaReadOnly === 'true' || element.ariaDisabled === 'true';
}

function isHost(element: HTMLElement): boolean {
  return element.hasAttribute('contenteditable') || element.ownerDocument.designMode === 'on';
}
