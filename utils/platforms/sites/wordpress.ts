import type { Place, Site } from '../site';

export const wordpressPlace: Place = {
  id: 'wordpress',
  name: 'WordPress',
  enabled: 'choice',
  matches: ['https://wordpress.com/*', 'https://*.wordpress.com/*'],
  anywhere: true,
};

export const wordpress: Site = {
  id: 'wordpress',
  mark: 'body.wp-admin, .block-editor-iframe__body, body#tinymce.wp-editor, form#commentform',
  count: 'units',
  limits: { reply: 65525 },
  composers: [
    {
      kind: 'post',
      part: 'title',
      box: '.editor-post-title__input, h1.wp-block-post-title, input#title[name="post_title"]',
    },
    // One box a block.
    { kind: 'post', box: '.block-editor-rich-text__editable, body#tinymce' },
    {
      kind: 'reply',
      to: 'comment',
      box: 'li.comment textarea#comment, .comment-respond:has(input#comment_parent:not([value="0"])) textarea#comment',
      answers: { scope: 'li.comment, .comment', text: '.comment-content', author: '.comment-author .fn' },
    },
    {
      kind: 'reply',
      to: 'post',
      box: 'form#commentform textarea#comment[name="comment"]',
      answers: {
        scope: 'body',
        container: 'article:not(.comment *), main:not(:has(article:not(.comment *)))',
        text: '.entry-content, .wp-block-post-content',
        author: '.author .fn, [rel="author"], .wp-block-post-author-name',
      },
    },
  ],
};
