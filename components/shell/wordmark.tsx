/** The sign: a band of light over a horizon. */
export function Wordmark() {
  return (
    <span className="flex items-center gap-2.5">
      <svg viewBox="0 0 32 24" aria-hidden className="h-6 w-8">
        <defs>
          <linearGradient id="zorza-sign" x1="0" y1="0" x2="1" y2="0">
            <stop offset="0" stopColor="#3ecf97" />
            <stop offset="0.55" stopColor="#4fb9d6" />
            <stop offset="1" stopColor="#8f7bff" />
          </linearGradient>
        </defs>
        <path
          d="M2 15C7 5 12 3 16 6s8 5 14-4v8c-5 7-10 6-14 3S7 11 2 19z"
          fill="url(#zorza-sign)"
        />
        <path d="M2 22.5h28" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <span className="font-serif text-[1.375rem] leading-none font-semibold tracking-tight">
        Zorza
      </span>
    </span>
  );
}
