/** A number as a key: LevelDB keeps keys in the order of their bytes. From 0 up to ten figures. */
export const numberKey = (n: number): string => String(n).padStart(10, '0')
