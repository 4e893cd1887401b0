/** How a wrong value can be mended without guessing; what a schema knows, so that lint needs no words of messages. */
export type Correction = 'one-line' | 'web-address' | 'swap';

/** The message of a check together with the correction that lint may offer. */
export const correctable = (correction: Correction, error: string) => ({ error, params: { correction } });
