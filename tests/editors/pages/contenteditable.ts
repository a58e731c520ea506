import { box, ready } from './parts/page';

const host = document.createElement('div');
host.contentEditable = 'true';
host.className = 'editable';
box().append(host);

const selector = '.mention, .hashtag, a';
ready({
  // There is no model but the DOM; this reads the few tags that typing here can make.
  model: () => {
    const lines = host.innerHTML
      .replace(/^<div>/, '')
      .replaceAll('<br></div>', '</div>')
      .replace(/<br>$/, '')
      .replaceAll(/<div>|<br>/g, '\n');
    const plain = document.createElement('textarea');
    plain.innerHTML = lines.replaceAll(/<[^>]*>/g, '').replaceAll('&nbsp;', ' ');
    return plain.value;
  },
  focus: () => host.focus(),
  putChips: () => {
    host.innerHTML =
      'Thank you <span class="mention" contenteditable="false" data-id="7">@Anna Okafor</span> for <span class="hashtag">#stroke</span> care, see <a href="https://hospital.example/team">our page</a> today.';
  },
  chips: () => [...host.querySelectorAll(selector)].map((chip) => chip.outerHTML),
});
