import type { HowTo, WithContext } from 'schema-dts';

import { toPlainText } from '../../markup/to-plain-text.ts';
import type { Project } from '../../roadmap/types.ts';
import { projectPath } from '../../urls/paths.ts';
import { SITE } from '../site.ts';
import { absolute, inContext, structurePublisher, toDuration } from './basics.ts';

/** A project as work with steps, which are its hints in the order of the work; nothing for a draft. */
export function structureProject(project: Project, site: URL): readonly WithContext<HowTo>[] {
  if (project.status === 'draft') return [];
  const address = absolute(projectPath(project.id), site);
  return [
    inContext({
      '@type': 'HowTo',
      name: project.title,
      description: project.description,
      url: address,
      totalTime: toDuration(project.hours),
      educationalLevel: project.level,
      step: project.hints.map(({ title, text }, index) => ({
        '@type': 'HowToStep',
        position: index + 1,
        name: title,
        text: toPlainText(text),
        url: `${address}#hint-${index + 1}`,
      })),
      datePublished: project.published,
      dateModified: project.updated ?? project.published,
      publisher: structurePublisher(site),
      inLanguage: 'en',
      isAccessibleForFree: true,
      license: SITE.contentLicense,
    }),
  ];
}
