import { CatalogGate } from '../shared/CatalogGate.tsx';
import { BackupSection } from './BackupSection.tsx';
import { DeleteSection } from './DeleteSection.tsx';
import { Overview } from './Overview.tsx';
import { StoredProblems } from './StoredProblems.tsx';

/** What a learner has done, and everything that can be done with it. */
export function ProgressPage() {
  return (
    <div className="progress-page">
      <StoredProblems />
      <CatalogGate>{(catalog) => <Overview catalog={catalog} />}</CatalogGate>
      <BackupSection />
      <DeleteSection />
    </div>
  );
}
