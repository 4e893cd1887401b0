import fc from 'fast-check';

/** `FUZZ_RUNS` cases for each property that does not name its own number. */
fc.configureGlobal({ numRuns: Number(process.env['FUZZ_RUNS']) });
