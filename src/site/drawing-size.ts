const DEFAULT = { width: 800, height: 450 } as const;

/**
 * The size of a drawing in CSS pixels, as its `width` and `height` or else its `viewBox` say. Pages reserve its place
 * with it, so that nothing moves when the drawing arrives.
 */
export function drawingSize(svg: string): { readonly width: number; readonly height: number } {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const [width, height] = ['width', 'height'].map(
    (name) => new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1],
  );
  const box = /\sviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/.exec(root);
  const size = { width: Math.round(Number(width ?? box?.[1])), height: Math.round(Number(height ?? box?.[2])) };
  return size.width > 0 && size.height > 0 ? size : DEFAULT;
}
