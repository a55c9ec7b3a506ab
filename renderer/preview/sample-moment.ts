/** The moment on the sample phones: a Friday evening, 18:00 wherever the machine is. ms. */
export const sampleMoment = new Date(2026, 9, 16, 18).getTime()
