import type { Place, Site } from '../site';

export const whatsappPlace: Place = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  enabled: 'choice',
  matches: ['https://web.whatsapp.com/*'],
};

export const whatsapp: Site = {
  id: 'whatsapp',
  count: 'units',
  limits: { message: 65536 },
  otherwise: 'message',
  composers: [
    {
      kind: 'message',
      box: "#main footer [role='textbox'][data-lexical-editor='true']",
      answers: {
        scope: '#main',
        container: '.message-in',
        text: "span.selectable-text, [data-testid='selectable-text']",
        author: '.copyable-text[data-pre-plain-text] @data-pre-plain-text',
        // «[09:02, 1/2/2026] Anna: »
        trim: '^\\[.*?\\]\\s*|:\\s*$',
      },
    },
  ],
};
