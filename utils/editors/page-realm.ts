/** Constructors an event for the page is built with. */
type Realm = Pick<
  typeof globalThis,
  'InputEvent' | 'KeyboardEvent' | 'ClipboardEvent' | 'DataTransfer' | 'StaticRange'
>;

/** What Firefox gives a content script to reach the page's own objects; Chromium needs none of it. */
interface FirefoxReach {
  wrappedJSObject?: Realm;
  cloneInto?<Value>(value: Value, target: object, options: { wrapReflectors: boolean }): Value;
}

/**
 * Builds events as the page itself would. In Firefox what a content script puts into a `DataTransfer` stays hidden from the
 * page, so there the page's own constructors are taken; in Chromium both worlds share the objects behind them.
 */
export interface PageEvents {
  replacement(text: string, range: StaticRangeInit): InputEvent;
  /** `html` goes beside the plain text, where given. */
  paste(text: string, html?: string): ClipboardEvent;
  undo(): InputEvent;
  undoKey(): KeyboardEvent;
}

const shared = { bubbles: true, cancelable: true, composed: true };

export const pageEvents = (document: Document): PageEvents => {
  const view = document.defaultView;
  if (!view) throw new Error('An editor that is written in stands in a document that is shown.');
  // Both are there only in a content script of Firefox, hence in no types.
  const page = (view as FirefoxReach).wrappedJSObject ?? (view as Window & Realm);
  const { cloneInto } = globalThis as FirefoxReach;
  const given = <Value>(value: Value): Value => (cloneInto ? cloneInto(value, view, { wrapReflectors: true }) : value);
  const fill = (data: DataTransfer, text: string, html?: string): DataTransfer => {
    data.setData('text/plain', text);
    if (html !== undefined) data.setData('text/html', html);
    return data;
  };
  return {
    replacement: (text, range) => {
      const dataTransfer = fill(new page.DataTransfer(), text);
      const targetRanges = [new page.StaticRange(given(range))];
      return new page.InputEvent(
        'beforeinput',
        given({ ...shared, inputType: 'insertReplacementText', dataTransfer, targetRanges }),
      );
    },
    paste: (text, html) => {
      const clipboardData = fill(new page.DataTransfer(), text, html);
      const event = new page.ClipboardEvent('paste', given({ ...shared, clipboardData }));
      // Firefox takes the data only on the event's own.
      if (event.clipboardData && !event.clipboardData.getData('text/plain')) fill(event.clipboardData, text, html);
      return event;
    },
    undo: () => new page.InputEvent('beforeinput', given({ ...shared, inputType: 'historyUndo' })),
    undoKey: () =>
      new page.KeyboardEvent('keydown', given({ ...shared, key: 'z', code: 'KeyZ', ctrlKey: true, keyCode: 90 })),
  };
};
