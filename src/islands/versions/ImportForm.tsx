import { useState, type ChangeEvent } from 'react';

import { announce } from '../../browser/announce.ts';
import { copyVersion } from '../../learner/versions/change-version.ts';
import { MAX_FILE_BYTES, readVersionFile } from '../../learner/versions/version-file.ts';
import { sentence } from '../../words/sentence.ts';
import { keepVersion, makeId } from './actions.ts';
import { goTo, versionAddress } from './use-route.ts';

/** Adds a version from a file; it never takes the place of another one. */
export function ImportForm() {
  const [problem, setProblem] = useState<string>();

  const openFile = async (file: File) => {
    // One byte more than allowed is enough to see that a file is too large.
    const text = await file.slice(0, MAX_FILE_BYTES + 1).text();
    const result = readVersionFile(text, makeId());
    if (result.kind === 'broken') {
      setProblem(result.message);
      return;
    }
    const version = copyVersion(result.version, result.version.id, Date.now());
    if (!keepVersion(version)) return;
    goTo(versionAddress(version.id));
    announce(sentence`"${version.name}" is added to your versions`);
  };

  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    setProblem(undefined);
    if (file) openFile(file).catch(() => setProblem('This file could not be opened. Choose it again.'));
    // Choosing the same file again is to be a change again.
    target.value = '';
  };
  return (
    <div className="version-form">
      <label>
        Or add one from a file
        <input type="file" accept=".json,application/json" onChange={onChange} />
      </label>
      {problem !== undefined && (
        <p className="version-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
