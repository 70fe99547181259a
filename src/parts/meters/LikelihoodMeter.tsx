import { likelihoodLabels } from '../../content/labels'
import { type LikelihoodWord, likelihoodWords } from '../../domain/causes/likelihood'
import './likelihood-meter.css'

/** The word, and four bars that say the same to the eye. */
export function LikelihoodMeter({ word }: { readonly word: LikelihoodWord }) {
  const filled = likelihoodWords.length - likelihoodWords.indexOf(word)
  return (
    <span className="meter">
      <span className="meter__bars" aria-hidden="true">
        {likelihoodWords.map((step, index) => (
          <span key={step} className={index < filled ? 'meter__bar meter__bar--on' : 'meter__bar'} />
        ))}
      </span>
      {likelihoodLabels[word]}
    </span>
  )
}
