// lint: Trusted Types
export const show = (place: HTMLElement, text: string): void => {
  place.innerHTML = text
}
