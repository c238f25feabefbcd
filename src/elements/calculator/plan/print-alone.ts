import {render, type CSSResult, type TemplateResult} from 'lit';

/** What is printed, and the sheets that it is dressed in. */
export interface PrintJob {
  readonly content: TemplateResult;
  readonly styles: readonly CSSResult[];
  readonly title: string;
  /** The typeface of the page that the content comes from. */
  readonly fontFamily: string;
  readonly lang: string;
  readonly dir: string;
}

const paper = '@page {margin: 12mm} html, body {margin: 0; background: #fff}';

/**
 * Prints `content` and nothing of the page around: in a frame of its own that lives as long as the dialog. Everything in it is
 * made by script, sheets too, so that a content security policy without inline styles, and Trusted Types, have nothing to refuse.
 */
export function printAlone(job: PrintJob, print = (page: Window): void => page.print()): void {
  const frame = document.createElement('iframe');
  // Without a size, because browsers print nothing of a frame that is not displayed.
  Object.assign(frame.style, {position: 'fixed', inlineSize: '0', blockSize: '0', border: '0', insetBlockEnd: '0'});
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.appendChild(frame);
  const {contentWindow, contentDocument} = frame;
  if (contentWindow === null || contentDocument === null) return frame.remove();
  fill(contentDocument, job);
  contentWindow.addEventListener('afterprint', () => frame.remove());
  contentWindow.focus();
  print(contentWindow);
}

/** Sheets belong to the document that made them, so the frame makes its own from the same text. */
function fill(page: Document, {content, styles, title, fontFamily, lang, dir}: PrintJob): void {
  const sheet = (text: string): CSSStyleSheet => {
    const made = new (page.defaultView ?? window).CSSStyleSheet();
    made.replaceSync(text);
    return made;
  };
  page.title = title;
  Object.assign(page.documentElement, {lang, dir});
  page.body.style.fontFamily = fontFamily;
  page.adoptedStyleSheets = [sheet(paper)];
  const shadow = page.body.appendChild(page.createElement('div')).attachShadow({mode: 'open'});
  shadow.adoptedStyleSheets = styles.map(({cssText}) => sheet(cssText));
  render(content, shadow, {creationScope: page});
}
