import { useLayoutEffect, useRef } from 'preact/hooks';

/** Shows what was drawn without Preact: the receipt and lists that also stand in other people's pages. */
export function Drawn({ node }: { node: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(node), [node]);
  return <div ref={place} />;
}
