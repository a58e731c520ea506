import Quill from 'quill';
import { box, ready } from './parts/page';
import 'quill/dist/quill.core.css';

// Quill gives its building blocks out untyped.
const Embed = Quill.import('blots/embed') as unknown as {
  new (...parts: unknown[]): object;
  create(value?: unknown): HTMLElement;
};

/** As quill-mention builds it. */
class MentionBlot extends Embed {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'mention';
  static override create(value: string): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: Quill reads the tag's name from `this`
    const element = super.create();
    element.dataset.value = value;
    element.textContent = value;
    return element;
  }
  static value(element: HTMLElement): string | undefined {
    return element.dataset.value;
  }
}
Quill.register({ 'formats/mention': MentionBlot as never });

const quill = new Quill(box(), { placeholder: 'What do you want to talk about?' });
interface Piece {
  insert?: unknown;
  attributes?: { link?: string };
}
const pieces = (): Piece[] => quill.getContents().ops as Piece[];
const mentionOf = (piece: Piece): string | undefined => (piece.insert as { mention?: string } | undefined)?.mention;
ready({
  model: () =>
    pieces()
      .map((piece) => mentionOf(piece) ?? piece.insert)
      .join('')
      .replace(/\n$/, ''),
  focus: () => quill.focus(),
  putChips: () => {
    quill.setContents([
      { insert: 'Thank you ' },
      { insert: { mention: '@Anna Okafor' } },
      { insert: ' for #stroke care, see ' },
      { insert: 'our page', attributes: { link: 'https://hospital.example/team' } },
      { insert: ' today.\n' },
    ]);
  },
  chips: () =>
    pieces().flatMap((piece) => {
      const mention = mentionOf(piece);
      if (mention) return [`mention ${mention}`];
      return piece.attributes?.link ? [`link ${piece.attributes.link} ${piece.insert}`] : [];
    }),
});
