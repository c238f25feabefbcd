/** Vite puts the sheet on the page. */
declare module '*.css';
