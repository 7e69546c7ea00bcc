import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The headers that keep a page to itself: scripts, styles and data from its own address only, none of them written into it.
 *
 * @param ancestors whose pages may frame it, as `frame-ancestors` of a Content-Security-Policy has it
 * @param nonce of the style sheets that the page's own scripts put into it; without one there are none
 */
export const securityHeaders = (ancestors: "'none'" | '*', nonce?: string): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'style-src': ["'self'", ...(nonce === undefined ? [] : [`'nonce-${nonce}'`])],
        'frame-ancestors': [ancestors],
        // Served over plain HTTP on loopback as well.
        'upgrade-insecure-requests': null,
      },
    },
    // It knows no more than "all" and "none", and older browsers would hear it before the policy.
    xFrameOptions: ancestors === "'none'" ? { action: 'deny' } : false,
    crossOriginResourcePolicy: { policy: ancestors === "'none'" ? 'same-origin' : 'cross-origin' },
    strictTransportSecurity: false,
  });
