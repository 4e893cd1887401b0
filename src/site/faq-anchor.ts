/** The id of the answer to a frequently asked question: `What does it cost?` becomes `faq-what-does-it-cost`. */
export const faqAnchor = (question: string): string =>
  `faq-${
    question
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.join('-') ?? 'question'
  }`;
