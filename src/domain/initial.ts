/** The text as it stands within a sentence: its first letter small. */
export const lowerInitial = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The text as it begins a sentence: its first letter a capital. */
export const upperInitial = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
