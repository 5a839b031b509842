/** Headers of every page: scripts run only with this answer's nonce, nothing is framed, nothing is sent elsewhere. */
export function securityHeaders(nonce: string, imagesOrigin: string): [string, string][] {
  const images = ["'self'", "data:", "blob:", imagesOrigin].filter((source) => source !== "");
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'", // sizes and placeholders of pictures; no script can hide there
    `img-src ${images.join(" ")}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ];
  return [
    ["content-security-policy", policy.join("; ")],
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", "strict-origin-when-cross-origin"],
    ["permissions-policy", "camera=(), microphone=(), geolocation=()"],
    ["strict-transport-security", "max-age=31536000"],
  ];
}
