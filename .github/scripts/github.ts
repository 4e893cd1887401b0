/** GitHub's REST API for one repository. */
export interface GitHub {
  /**
   * @param path Below the repository, such as `/pulls?state=open`.
   * @returns What GitHub answers, parsed.
   * @throws Error with method, path, status and answer if GitHub refuses.
   */
  request(method: 'GET' | 'PATCH' | 'POST', path: string, body?: unknown): Promise<unknown>;
}

/** Reads what GitHub Actions sets in the environment, and the token that the workflow passes. */
export function connectGitHub(): GitHub {
  const api = readVariable('GITHUB_API_URL');
  const repository = readVariable('GITHUB_REPOSITORY');
  const token = readVariable('GITHUB_TOKEN');
  return {
    async request(method, path, body) {
      const response = await fetch(`${api}/repos/${repository}${path}`, {
        method,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-github-api-version': '2022-11-28',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return JSON.parse(text) as unknown;
    },
  };
}

/** @throws Error if the variable is not set or empty. */
export function readVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`The environment lacks ${name}.`);
  return value;
}
