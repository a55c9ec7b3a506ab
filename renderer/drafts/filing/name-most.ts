/** The longest name of a folder or a label, characters: it has to stand in a row and in a menu. */
export const NAME_MOST = 40
