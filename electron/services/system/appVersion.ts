import project from '../../../package.json' with { type: 'json' };

/** The version of Baton, such as 0.1.0. */
export const appVersion: string = project.version;
