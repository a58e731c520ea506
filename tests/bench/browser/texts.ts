/** What is typed: 280 characters with things to look at in them, as people write. */
export const shortDraft =
  'We are thrilled to announce that our award-winning team now sees people with heart trouble on Saturdays. Book now! If you have been putting it off, tell us what stands in your way, and we will read every answer. Nobody here minds a simple question, and nobody has to be brave alone.';

const paragraph =
  'Our cardiology nurses have been on this ward for years, and they still learn from the people they look after. Last week a man asked why nobody had told him what the blue pill is for, and it was a fair question. We are proud of our state-of-the-art unit, and we would rather hear what frightened you the night before. Some of you wrote that the waiting was the worst of it, that the corridor was cold, and that a cup of tea made more of a difference than the leaflet did. Call today to schedule your visit, or ask us here.';

/** Some 3,000 characters in paragraphs. */
export const longDraft: readonly string[] = Array.from({ length: 6 }, () => paragraph);

/** Typed at the end of the long one. */
export const tail = ' And tomorrow we will see what the night brings to everybody.';

/** Words that the quick answer gives a line after `leadIn`, completed by their last letter. */
export const phrases: readonly string[] = ['award-winning', 'thrilled to announce', 'state-of-the-art'];
export const leadIn = 'Here we are, and our unit is ';
