/** Where the tools could not be loaded. */
export const NoTools = ({ again }: { readonly again: () => void }) => (
  <p className="notice notice--warn" role="alert">
    These tools did not load. With a connection, try again, or reload the page.{' '}
    <button
      type="button"
      className="link-button"
      onClick={() => {
        // The button goes with the press: the keys go on at the heading above it.
        document.getElementById('tools')?.focus()
        again()
      }}
    >
      Try again
    </button>
  </p>
)
