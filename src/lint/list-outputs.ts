import type { DataPath, RoadmapFile } from './content.ts';

/** The paths that a roadmap asks for, with the fields that name them. */
export function listOutputs({ data }: RoadmapFile): readonly { field: DataPath; output: string }[] {
  return [
    { field: ['jsonUrl'], output: data?.jsonUrl },
    { field: ['pdfUrl'], output: data?.pdfUrl },
    { field: ['schema', 'imageUrl'], output: data?.schema?.imageUrl },
  ].filter((entry): entry is { field: string[]; output: string } => entry.output !== undefined);
}
