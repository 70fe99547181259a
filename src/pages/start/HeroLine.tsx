/** The idea of the whole thing in one line across the page: it comes in knotted and runs out calm. */
export function HeroLine() {
  return (
    <div className="hero-line">
      <svg viewBox="0 60 1440 170" fill="none" aria-hidden="true" focusable="false">
        <path className="hero-line__ground" d="M-400 214c120-7 260-10 440-8s250 8 420 5 300-8 580-3 400 2 4400 0" />
        <path className="hero-line__muscle" d={line} />
      </svg>
    </div>
  )
}

/** Drawn far past its frame on both sides, so that it meets the edges of any screen. */
const line =
  'M-400 128C-260 124-120 140 6 126c32-4 46-24 66-24 34 0 20 62-12 54-34-9-8-86 36-84 46 2 30 96-14 90-40-6-10-104 44-100 50 4 24 104-20 96-36-7-6-82 40-78 40 4 40 46 84 46 34 0 46-22 82-22 34 0 44 16 76 16 30 0 42-10 74-10 34 0 52 4 172 4 H5000'
