import { ClassicEditor, Essentials, Link, Mention, type ModelNode, Paragraph, ShiftEnter } from 'ckeditor5';
import { box, ready } from './parts/page';
import 'ckeditor5/ckeditor5.css';

const start = async (): Promise<void> => {
  const editor = await ClassicEditor.create(box(), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, ShiftEnter, Link, Mention],
  });
  const lines = (): ModelNode[][] =>
    [...(editor.model.document.getRoot()?.getChildren() ?? [])].map((block) =>
      block.is('element') ? [...block.getChildren()] : [],
    );
  const textOf = (node: ModelNode): string =>
    node.is('$text') ? node.data : node.is('element', 'softBreak') ? '\n' : '';
  ready({
    model: () =>
      lines()
        .map((line) => line.map(textOf).join(''))
        .join('\n'),
    focus: () => editor.editing.view.focus(),
    selection: () => {
      const { selection } = editor.model.document;
      const offsetOf = ([line = 0, at = 0]: readonly number[] = []): number =>
        lines()
          .slice(0, line)
          .reduce((sum, nodes) => sum + nodes.map(textOf).join('').length + 1, 0) + at;
      return {
        from: offsetOf(selection.getFirstPosition()?.path),
        to: offsetOf(selection.getLastPosition()?.path),
      };
    },
    putChips: () =>
      editor.setData(
        '<p>Thank you <span class="mention" data-mention="@Anna Okafor">@Anna Okafor</span> for #stroke care, see <a href="https://hospital.example/team">our page</a> today.</p>',
      ),
    chips: () => editor.getData().match(/<(span class="mention"|a )[^>]*>[^<]*/g) ?? [],
  });
};
void start();
