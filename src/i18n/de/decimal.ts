/** A number as it is written in German: 28,9. */
export const decimal = (value: number): string => String(value).replace('.', ',');
