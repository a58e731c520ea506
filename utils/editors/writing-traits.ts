import { ckeditorWriting } from './ckeditor';
import { codemirrorWriting } from './codemirror';
import { contenteditableWriting } from './contenteditable';
import { draftWriting } from './draft';
import { lexicalWriting } from './lexical';
import { prosemirrorWriting } from './prosemirror';
import { quillWriting } from './quill';
import { slateWriting } from './slate';
import { tinymceWriting } from './tinymce';
import type { WritingTraits } from './traits';
import { trixWriting } from './trix';

/** How each family is written in, by its id. */
const known: Readonly<Record<string, WritingTraits>> = {
  ckeditor: ckeditorWriting,
  codemirror: codemirrorWriting,
  draft: draftWriting,
  lexical: lexicalWriting,
  prosemirror: prosemirrorWriting,
  quill: quillWriting,
  slate: slateWriting,
  tinymce: tinymceWriting,
  trix: trixWriting,
};

export const writingTraits = (family: string): WritingTraits => known[family] ?? contenteditableWriting;
