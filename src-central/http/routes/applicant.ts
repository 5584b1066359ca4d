import type { CentreContext } from '../../context.ts';
import type { Routes } from '../app.ts';

export function applicantRoutes(_app: Routes, _context: CentreContext): void {}
