/** How many numbers a node takes in a tree, and what each of them is. */
export const WORDS = 7;

/** Index of the type's name in the grammar. */
export const TYPE = 0;
/** In UTF-16 code units; the end is exclusive. */
export const START = 1;
export const END = 2;
/** Place of the node around it; -1 at the root. */
export const PARENT = 3;
/** The first place after its descendants. */
export const PAST = 4;
/** Place of the sibling before it; -1 for the first. */
export const BEFORE = 5;
/** Two bits, and above them the index of its field in the grammar; 0 is none. */
export const MARKS = 6;

export const IS_NAMED = 1;
export const IS_EXTRA = 2;
export const FIELD_SHIFT = 2;
