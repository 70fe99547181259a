type Props<T extends string> = {
  readonly label: string
  readonly value: T | ''
  readonly options: readonly T[]
  readonly nameOf: (option: T) => string
  readonly onChoose: (option: T | '') => void
}

/** A list to narrow something by, with "All" on top. */
export function Choose<T extends string>({ label, value, options, nameOf, onChoose }: Props<T>) {
  return (
    <label className="rule-table__filter">
      {label}
      <select
        className="text-box"
        value={value}
        onChange={(event) => onChoose(options.find((option) => option === event.target.value) ?? '')}
      >
        <option value="">All</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
