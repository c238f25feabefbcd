/** The protocol that a page brings. */
export interface ProtocolQuery {
  /** The ids of presets, or a protocol: whatever is not a text is read as one. */
  readonly protocol: unknown;
  /** The JSON that is written inside the element, which wins over `protocol`. */
  readonly inline: string | undefined;
  /** The address of a protocol, which wins over both; empty when there is none. */
  readonly src: string;
}

/** Whether the page brings a protocol. A `protocol` that is a text names presets. */
export function isBrought({protocol, inline, src}: ProtocolQuery): boolean {
  return src !== '' || inline !== undefined || (typeof protocol !== 'string' && protocol !== undefined && protocol !== null);
}
