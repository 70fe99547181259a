/** Goes to a card further down. Not a link: the fragment of the address belongs to the router. */
export function goToCard(id: string): void {
  const card = document.getElementById(id)
  card?.scrollIntoView({ block: 'start' })
  card?.focus({ preventScroll: true })
}
