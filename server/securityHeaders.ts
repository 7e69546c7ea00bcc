import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The headers that keep a page to itself: scripts and data from its own address only.
 *
 * @param ancestors whose pages may frame it, as `frame-ancestors` of a Content-Security-Policy has it
 */
export const securityHeaders = (ancestors: "'none'" | '*'): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'style-src': ["'self'", "'unsafe-inline'"],
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
