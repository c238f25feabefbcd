import type {Page, Request} from '@playwright/test';

/** One request as it went out. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Keeps a list of all that a page sends, from now on. Give it back in full with `sent`. */
export class Traffic {
  private readonly requests: Request[] = [];

  constructor(page: Page) {
    page.on('request', (request) => this.requests.push(request));
  }

  sent(): Promise<Sent[]> {
    return Promise.all(this.requests.map(describe));
  }
}

/** What the page complains about: anything in its console, and errors that nobody caught. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

async function describe(request: Request): Promise<Sent> {
  return {method: request.method(), url: new URL(request.url()), headers: await request.allHeaders(), body: request.postData() ?? undefined};
}
