export * from './errors.ts';
export * from './fields.ts';
export * from './health.ts';
export * from './image.ts';
export * from './image-brief.ts';
export * from './models.ts';
export * from './text.ts';
export * from './tools/amazon-seo.ts';
