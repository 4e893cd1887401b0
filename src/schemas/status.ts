import { z } from 'zod';

const STATUSES = ['draft', 'complete'] as const;

/** Whether a topic or a roadmap is finished. A draft is shown as one, and the rules of quality only warn about it. */
export const statusSchema = z.enum(STATUSES);
