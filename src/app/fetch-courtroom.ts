// Asks for the courtroom's own script. It is the largest, so it is asked for as soon as it is known to be wanted.

/** Rejects when it cannot be fetched; asked again, it is fetched again. */
export const fetchCourtroom = () => import('../courtroom/mount.ts');
