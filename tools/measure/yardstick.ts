/** A fixed piece of plain work. Speeds divided by its speed can be compared between machines. */
export function yardstick(): number {
  const slots = new Uint8Array(256)
  let sum = 0
  for (let round = 0; round < 400; round += 1) {
    for (let slot = 0; slot < slots.length; slot += 1) {
      const value = ((slots[slot] ?? 0) + round + slot) % 3
      slots[slot] = value
      if (value === 2) sum += slot
    }
  }
  return sum
}
