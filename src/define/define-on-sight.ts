/** How far below or above the window an element may be when its code is fetched, so that it is there when the visitor is. */
const nearby = '800px';
const touches = ['pointerover', 'touchstart', 'focusin', 'click'];

/**
 * Fetches the code of an element when one comes near the window or is touched, or at once with `loading="eager"`. Elements and
 * attributes that the page adds later are found too. Until then their own content shows, and it stays when the code cannot be had.
 */
export function defineOnSight(fetchers: Readonly<Record<string, () => Promise<unknown>>>): void {
  const tags = Object.keys(fetchers).join();
  const sight = new IntersectionObserver((entries) => entries.forEach(({isIntersecting, target}) => isIntersecting && fetchFor(target)), {rootMargin: nearby});
  const eagerness = new WeakMap<Element, boolean>();
  new MutationObserver(look).observe(document, {childList: true, subtree: true, attributeFilter: ['loading']});
  look();

  function look(): void {
    document.querySelectorAll(tags).forEach((element) => {
      const isEager = element.matches('[loading=eager i]');
      if (eagerness.get(element) === isEager) return;
      eagerness.set(element, isEager);
      if (isEager) fetchFor(element);
      else wait(element);
    });
  }

  function wait(element: Element): void {
    sight.observe(element);
    touches.forEach((touch) => element.addEventListener(touch, () => fetchFor(element), {once: true, passive: true}));
  }

  function fetchFor(element: Element): void {
    sight.unobserve(element);
    // The browser tells of what it could not fetch, and what the page wrote stays.
    fetchers[element.localName]?.().catch(() => undefined);
  }
}
