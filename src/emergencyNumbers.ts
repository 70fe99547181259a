// First of all: it sets the order of the style layers.
import './parts/styles/layers.css'
import './parts/emergency/emergency-numbers.css'
import { browserStorage } from './browserStorage'
import { driveNumbers } from './relief/driveNumbers'
import { keptCountry } from './state/keptCountry'

driveNumbers(document, keptCountry(browserStorage))
