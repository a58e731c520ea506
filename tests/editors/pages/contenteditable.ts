import { linesOfHtml } from './parts/lines-of-html';
import { box, ready } from './parts/page';

const host = document.createElement('div');
host.contentEditable = 'true';
host.className = 'editable';
box().append(host);

const selector = '.mention, .hashtag, a';
ready({
  model: () => linesOfHtml(host),
  focus: () => host.focus(),
  putChips: () => {
    host.innerHTML =
      'Thank you <span class="mention" contenteditable="false" data-id="7">@Anna Okafor</span> for <span class="hashtag">#stroke</span> care, see <a href="https://hospital.example/team">our page</a> today.';
  },
  chips: () => [...host.querySelectorAll(selector)].map((chip) => chip.outerHTML),
});
