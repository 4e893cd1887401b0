import { useEffect, useState } from 'react';

import { loadPart } from '../../browser/load-failure.ts';

interface Props {
  text: string;
}

/** Codes up to this version, 117 modules wide, can still be scanned from a screen. */
const MAX_VERSION = 25;

/** Light modules around the code that scanners need (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Whole pixels, where there is room, keep all modules equally wide. */
const MODULE_WIDTH = 3;

type Code = { readonly kind: 'drawn'; readonly size: number; readonly path: string } | { readonly kind: 'too-long' };

/** A link as a QR code, or a sentence if it is too long for one. */
export function QrCode({ text }: Props) {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    let isCurrent = true;
    void loadPart('What draws the QR code', () => import('uqr')).then((part) => {
      if (part && isCurrent) setCode(drawCode(part, text));
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);

  if (!code) return null;
  if (code.kind === 'too-long') {
    return <p className="soft">This link is too long for a QR code that cameras can read. The link itself works.</p>;
  }
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label="QR code of the link"
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      style={{ inlineSize: code.size * MODULE_WIDTH }}
    >
      <path d={code.path} />
    </svg>
  );
}

/** Draws the code as one path: a square for each dark module. */
function drawCode({ encode }: Pick<typeof import('uqr'), 'encode'>, text: string): Code {
  try {
    const { data, size } = encode(text, { border: QUIET_ZONE, maxVersion: MAX_VERSION });
    const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { kind: 'drawn', size, path: squares.join('') };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'too-long' };
    throw error;
  }
}
