import type { ClaimId } from '../../domain/causes/claim'

/** What people look up by name, with the claim that answers it. */
export const remedies: readonly { readonly name: string; readonly claim: ClaimId }[] = [
  { name: 'Bananas', claim: 'reader-banana' },
  { name: 'Pickle juice', claim: 'folk-pickle-juice' },
  { name: 'Mustard', claim: 'folk-mustard' },
  { name: 'Magnesium', claim: 'tip8-magnesium' },
  { name: 'The magnesium slushie', claim: 'tip8-slushie' },
  { name: 'Magnesium oil', claim: 'reader-magnesium-oil' },
  { name: 'Compression socks', claim: 'tip4-compression' },
  { name: 'Massage and foam rolling', claim: 'tip7-massage' },
  { name: 'Still stretching before a run', claim: 'folk-stretch-before' },
  { name: 'Water every mile', claim: 'tip1-every-mile' },
  { name: 'Salt tablets', claim: 'folk-salt-stops-it' },
  { name: 'Quinine and tonic water', claim: 'folk-quinine' },
  { name: 'Shallow breathing', claim: 'oxygen-breathing' },
  { name: 'Flushing out toxins', claim: 'reader-water-toxins' },
  { name: 'Creatine', claim: 'folk-creatine' },
]
