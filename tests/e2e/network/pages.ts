/** Hosts the proxy leads to our pages: enabled sites, one frame of another enabled site, and one site nobody enabled. */
export const siteHosts: readonly string[] = ['x.com', 'www.facebook.com', 'www.linkedin.com', 'forum.example'];

export interface SitePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page of a path, the same under every host; undefined where there is none. */
export function sitePage(path: string): SitePage | undefined {
  const page = pages[path];
  if (page === undefined) return undefined;
  const { body, ...rest } = page;
  return {
    ...rest,
    html: `<!doctype html><html lang="en"><title>${path}</title><style>${style}</style>${body}</html>`,
  };
}

const style = `
  body { margin: 0; font: 16px/1.5 sans-serif; }
  main { max-inline-size: 600px; margin: 60px auto; }
  textarea, .rich { display: block; box-sizing: border-box; inline-size: 100%; min-block-size: 120px; padding: 12px;
    border: 1px solid #999; font: inherit; white-space: pre-wrap; }
  .bar { display: flex; justify-content: end; padding: 8px; }
`;

const rich = (label: string) =>
  `<div class="rich" id="rich" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${label}"></div>`;

const pages: Readonly<Record<string, { readonly body: string; readonly headers?: Readonly<Record<string, string>> }>> =
  {
    '/textarea': {
      body: `<main><h1>Feed</h1><textarea id="box" aria-label="What is happening?"></textarea>
      <div class="bar"><button id="send">Post</button></div><p>Somebody's post under the box.</p></main>`,
    },
    '/rich': { body: `<main>${rich('Write a post')}<div class="bar"><button id="send">Post</button></div></main>` },
    '/strict': {
      body: `<main>${rich('Write a post')}</main>`,
      headers: {
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
      },
    },
    '/two': {
      body: `<main><textarea id="first" aria-label="Write a post"></textarea><textarea id="second" aria-label="Write a comment"></textarea></main>`,
    },
    '/never': {
      body: `<main><input id="search" type="text" aria-label="Search posts"><input id="secret" type="password">
      <input id="mail" type="email"><textarea id="out" data-gramm="false"></textarea><textarea id="off" data-bedside="off"></textarea></main>`,
    },
    '/dialog': {
      body: `<main><button id="open" onclick="document.querySelector('dialog').showModal()">Write</button>
      <dialog style="inline-size:600px">${rich('Write a post')}<button id="send">Post</button></dialog></main>`,
    },
    '/frame': {
      body: `<main><h1>A page with a composer in a frame of another site</h1>
      <iframe src="https://www.facebook.com/textarea" style="inline-size:100%;block-size:500px"></iframe></main>`,
    },
    '/shadow': {
      body: `<main><x-composer></x-composer></main><script>
      const root = document.querySelector('x-composer').attachShadow({ mode: 'open' });
      root.innerHTML = '<style>${style.replace(/\s+/gu, ' ')}</style>${rich('Write a post')}';
    </script>`,
    },
    '/plain': { body: '<main><p>A page to read. Nobody writes here.</p></main>' },
  };
