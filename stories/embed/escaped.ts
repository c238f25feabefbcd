const entities: Readonly<Record<string, string>> = {'&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;'};

/** A text that can stand in HTML, between tags as in quotes, and cannot end what is around it. */
export function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => entities[sign] ?? sign).replace(/\s+/g, ' ');
}
