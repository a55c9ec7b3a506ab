/** «A few ids» (product.md): as many as somebody can still look over one by one. */
export const FEW_PEOPLE = 20
