import { useEffect, useState } from 'react';

import { decodeShare, type DecodedShare } from '../../learner/share/share-code.ts';
import { sitePath } from '../../urls/paths.ts';
import { CatalogGate } from '../shared/CatalogGate.tsx';
import { Comparison } from './Comparison.tsx';

/** Shows the progress that stands in the fragment of the address, beside one's own. Nothing is ever written. */
export function SharedPage() {
  const decoded = useFragment();
  if (!decoded) return <p role="status">Reading the link …</p>;
  if (decoded.kind === 'ok')
    return <CatalogGate>{(catalog) => <Comparison catalog={catalog} {...decoded} />}</CatalogGate>;
  return (
    <div className="notice" role="alert">
      <p>
        {decoded.kind === 'refused'
          ? decoded.reason
          : 'This address holds no progress. Open the whole link that somebody sent you.'}
      </p>
      <p>
        You make such a link yourself on your <a href={sitePath('/progress')}>progress page</a>.
      </p>
    </div>
  );
}

function useFragment(): DecodedShare | undefined {
  const [decoded, setDecoded] = useState<DecodedShare>();
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const current = ++turn;
      const result = await decodeShare(location.hash.slice(1));
      // The fragment may have changed while an older one was unpacked.
      if (current === turn) setDecoded(result);
    };
    const onChange = () => void read();
    onChange();
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return decoded;
}
