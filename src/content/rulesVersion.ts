/** Raised with every change of a question, a rule or a plan, and stored with each visit. */
export const rulesVersion = '2026.25.1'
