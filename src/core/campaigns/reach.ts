/** How plainly a client needs what a campaign is about (S5), the plainest first. */
export const reaches = ["strong", "broad", "weak"] as const;
export type Reach = (typeof reaches)[number];
