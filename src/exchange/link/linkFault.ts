/** Why a link cannot be opened: it is none of ours, it was made by an app newer than this one, or something in it was changed or cut off. */
export type LinkFault = 'not-ours' | 'newer' | 'damaged'
