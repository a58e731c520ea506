/** Boxes as they stand on pages we know nothing of, at a hospital's forum. */
export interface GenericCase {
  readonly name: string;
  readonly html: string;
  readonly found: 'post' | 'reply' | 'message' | 'left alone';
  /** Path of the page, when it matters. */
  readonly path?: string;
  readonly limit?: number;
}

const left = (name: string, html: string): GenericCase => ({ name, html, found: 'left alone' });
const post = (name: string, html: string): GenericCase => ({ name, html, found: 'post' });
const reply = (name: string, html: string): GenericCase => ({ name, html, found: 'reply' });
const message = (name: string, html: string): GenericCase => ({ name, html, found: 'message' });

/** The box itself carries `data-box`. */
export const genericCases: readonly GenericCase[] = [
  post('a text area', '<textarea data-box></textarea>'),
  post(
    'a new topic',
    '<form><input name="title"><textarea data-box aria-label="Message"></textarea><button>Post topic</button></form>',
  ),
  post(
    'a rich box',
    '<div data-box contenteditable="true" role="textbox" aria-multiline="true" aria-label="Write a post"></div>',
  ),
  post('plain text only', '<div data-box contenteditable="plaintext-only" aria-label="Share an update"></div>'),
  post('no value', '<div data-box contenteditable></div>'),
  post(
    'spelling switched off',
    '<div data-box contenteditable="true" spellcheck="false" aria-label="What is on your mind?"></div>',
  ),
  post('a box that grows from one row', '<textarea data-box rows="1" placeholder="Share your thoughts"></textarea>'),
  post(
    'words that only sound like a search',
    '<textarea data-box placeholder="What did you find most helpful?"></textarea>',
  ),
  post(
    'Markdown in a code editor',
    '<div class="cm-editor"><div data-box class="cm-content" contenteditable="true" data-language="markdown"></div></div>',
  ),
  post('one line that says so', '<input data-box placeholder="What’s on your mind?">'),
  {
    name: 'with a length of its own',
    html: '<textarea data-box maxlength="1000"></textarea>',
    found: 'post',
    limit: 1000,
  },
  reply('a comment box', '<textarea data-box placeholder="Add a comment…"></textarea>'),
  reply('a label around it', '<label>Your reply <textarea data-box></textarea></label>'),
  reply(
    'a label elsewhere',
    '<span id="l1">Write a response</span><div data-box contenteditable="true" aria-labelledby="l1"></div>',
  ),
  reply('only the button says so', '<form><textarea data-box></textarea><button type="submit">Reply</button></form>'),
  reply(
    'a form whose fields bear the names of its own members',
    '<form><input type="hidden" name="querySelector"><input type="hidden" name="querySelectorAll"><input type="hidden" name="parentElement"><textarea data-box></textarea><button>Reply</button></form>',
  ),
  reply(
    'a rich box in such a form',
    '<form><input type="hidden" name="parentElement"><input type="hidden" name="closest"><div data-box contenteditable="true" aria-label="Your reply"></div></form>',
  ),
  reply('only the name says so', '<textarea data-box name="comment"></textarea>'),
  reply('one line that says so', '<input type="text" data-box aria-label="Write a comment">'),
  reply('an answer', '<div data-box contenteditable="true" data-placeholder="Your answer"></div>'),
  post(
    'help on how to format',
    '<textarea data-box aria-label="Type here. Use Markdown, BBCode, or HTML to format."></textarea>',
  ),
  post('research', '<textarea data-box id="research-question"></textarea>'),
  post('the body of a newsletter', '<textarea data-box name="email_body"></textarea>'),
  post('an invitation to write', '<textarea data-box placeholder="Email us, or write here"></textarea>'),
  post('finding a word', '<textarea data-box placeholder="Find the words that helped you"></textarea>'),
  post('responsibility', '<textarea data-box aria-label="Our responsibility this week"></textarea>'),
  post(
    'a message for everybody',
    '<textarea data-box placeholder="Share a message of thanks with the ward"></textarea>',
  ),
  post(
    'TinyMCE',
    '<div data-box id="tinymce" contenteditable="true" aria-label="Rich Text Area. Press ALT-0 for help."></div>',
  ),
  post(
    'a part that may be written in',
    '<div contenteditable="false"><div data-box contenteditable="true"></div></div>',
  ),
  reply('a comment of many words', '<textarea data-box name="comment[body]" placeholder="Leave a comment"></textarea>'),
  reply(
    'in a shadow root',
    '<div><template shadowrootmode="open"><label for="b">Reply</label><textarea data-box id="b"></textarea></template></div>',
  ),
  message(
    'a message of one’s own',
    '<form><input name="to"><textarea data-box aria-label="Your message"></textarea></form>',
  ),
  message('a secure message', '<div data-box contenteditable="true" aria-placeholder="Write a secure message"></div>'),
  message('a chat', '<textarea data-box placeholder="Type a message"></textarea>'),
  message('a direct message', '<div data-box contenteditable="true" aria-label="Start a new message"></div>'),
  message('to a channel', '<div data-box contenteditable="true" aria-label="Message #ward-3"></div>'),
  message('to somebody', '<div data-box contenteditable="true" aria-label="Message Anna Okafor"></div>'),
  message('one word', '<textarea data-box placeholder="Message"></textarea>'),
  { ...message('an inbox', '<textarea data-box></textarea>'), path: '/inbox/7' },
  { ...message('a conversation', '<div data-box contenteditable="true"></div>'), path: '/messages/t/1' },
  {
    ...reply('a comment below a post called messages', '<textarea data-box placeholder="Add a comment"></textarea>'),
    path: '/messages/1',
  },
  left('a search field', '<input type="search" data-box placeholder="Share a post">'),
  left('a search box', '<textarea data-box aria-label="Search posts and comments"></textarea>'),
  left('a rich search box', '<div data-box contenteditable="true" aria-label="Search" role="textbox"></div>'),
  left('the role of a search box', '<div data-box contenteditable="true" role="searchbox"></div>'),
  left('within a search', '<div role="search"><textarea data-box></textarea></div>'),
  left('named q', '<textarea data-box name="q" aria-label="Ask anything"></textarea>'),
  left('a filter', '<input data-box placeholder="Filter comments">'),
  left('a combobox', '<div data-box contenteditable="true" role="combobox" aria-label="Write a comment"></div>'),
  left('a password', '<input type="password" data-box aria-label="Write a comment">'),
  left(
    'a password that is shown',
    '<input type="text" data-box autocomplete="current-password" placeholder="Share your password">',
  ),
  left('a new password', '<input data-box name="new_password" aria-label="Write a new password">'),
  left(
    'a code sent by text',
    '<input data-box autocomplete="one-time-code" aria-label="Enter the code in the message">',
  ),
  left('a verification code', '<textarea data-box aria-label="Verification code"></textarea>'),
  left('a recovery phrase', '<textarea data-box placeholder="Enter your recovery phrase"></textarea>'),
  left('an API key', '<textarea data-box name="api_key"></textarea>'),
  left('an e-mail address', '<input type="email" data-box aria-label="Write your e-mail">'),
  left('an e-mail address as text', '<input data-box placeholder="Your e-mail, never shared with a comment">'),
  left('e-mail addresses', '<textarea data-box placeholder="E-mail addresses, one a line"></textarea>'),
  left('recipients', '<div data-box contenteditable="true" aria-label="To"></div>'),
  left('a telephone number', '<input type="tel" data-box aria-label="Write your number">'),
  left('a number', '<input data-box inputmode="numeric" aria-label="Share of comments">'),
  left('a name', '<input data-box placeholder="Write your name">'),
  left('a headline', '<input data-box placeholder="Title of your post">'),
  left('a subject', '<input data-box aria-label="Subject of your message">'),
  left('a post code', '<input data-box aria-label="Post code">'),
  left('an address', '<input data-box placeholder="Share your address">'),
  left('a link', '<input data-box placeholder="Paste a link to share">'),
  left('a list to pick from', '<input data-box list="all" aria-label="Share your mood"><datalist id="all"></datalist>'),
  left('no label', '<input data-box>'),
  left('a few letters', '<textarea data-box maxlength="6"></textarea>'),
  left('read only', '<textarea data-box readonly></textarea>'),
  left('switched off', '<textarea data-box disabled></textarea>'),
  left('one rich line without words', '<div data-box contenteditable="true" aria-multiline="false"></div>'),
  left('a commit', '<input data-box aria-label="Commit message">'),
  left(
    'Monaco',
    '<div class="monaco-editor"><textarea data-box class="inputarea" aria-label="Editor content"></textarea></div>',
  ),
  left('Ace', '<div class="ace_editor"><textarea data-box class="ace_text-input"></textarea></div>'),
  left('CodeMirror 5', '<div class="CodeMirror"><textarea data-box></textarea></div>'),
  left(
    'Python in CodeMirror 6',
    '<div class="cm-editor"><div data-box class="cm-content" contenteditable="true" data-language="python"></div></div>',
  ),
  left('a terminal', '<div class="xterm"><textarea data-box aria-label="Terminal input"></textarea></div>'),
  left('rich text to read', '<div data-box contenteditable="true" aria-readonly="true"></div>'),
  left('custom CSS', '<textarea data-box aria-label="Custom CSS"></textarea>'),
  left('code', '<textarea data-box placeholder="Code snippet"></textarea>'),
  left('a code block', '<pre><code data-box contenteditable="true">let a = 1;</code></pre>'),
  left('source', '<textarea data-box aria-label="HTML source"></textarea>'),
  left(
    'a cell of a table',
    '<div role="grid"><div role="gridcell"><div data-box contenteditable="true" role="textbox" aria-label="Notes"></div></div></div>',
  ),
  left('opted out of one', '<div data-box contenteditable="true" data-gramm="false" aria-label="Write a post"></div>'),
  left('opted out of another', '<textarea data-box data-enable-grammarly="false"></textarea>'),
  left('opted out of ours', '<textarea data-box data-bedside="off"></textarea>'),
  left(
    'a part of the page opted out',
    '<section data-bedside="off"><form><textarea data-box></textarea></form></section>',
  ),
  left(
    'opted out around a shadow root',
    '<div data-gramm="false"><div><template shadowrootmode="open"><textarea data-box></textarea></template></div></div>',
  ),
];
