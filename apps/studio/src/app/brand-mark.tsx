/** The registration mark that printers line plates up by. */
export function BrandMark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" fill="none" stroke="var(--a-brass)" aria-hidden="true">
      <circle cx="14" cy="14" r="8.2" strokeWidth="1.6" />
      <path d="M14 1.5v7M14 19.5v7M1.5 14h7M19.5 14h7" strokeWidth="1.6" strokeLinecap="round" />
      <circle cx="14" cy="14" r="2.6" fill="var(--a-brass)" stroke="none" />
    </svg>
  );
}
