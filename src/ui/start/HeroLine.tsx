/** The idea of the whole thing in one line: it comes in knotted and runs out calm. */
export function HeroLine() {
  return (
    <svg className="hero-line" viewBox="0 0 640 240" fill="none" aria-hidden="true" focusable="false">
      <path
        className="hero-line__ground"
        d="M0 214c90-6 168-3 262 0s214 5 378-2"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
      <path
        className="hero-line__muscle"
        d="M6 126c32-4 46-24 66-24 34 0 20 62-12 54-34-9-8-86 36-84 46 2 30 96-14 90-40-6-10-104 44-100 50 4 24 104-20 96-36-7-6-82 40-78 40 4 40 46 84 46 34 0 46-22 82-22 34 0 44 16 76 16 30 0 42-10 74-10 34 0 52 4 172 4"
        stroke="var(--accent)"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
