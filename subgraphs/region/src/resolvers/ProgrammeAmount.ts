import type { ProgrammeAmountResolvers } from '../__generated__/resolvers.ts';

const methods = {
  CONTRIBUTION: {
    fr: 'Somme des contributions que les sources énoncent pour les projets, dans leur monnaie, sans conversion ; les budgets entiers et les projets sans montant sont laissés de côté, une autre monnaie a sa propre somme.',
    ar: 'مجموع المساهمات التي تذكرها المصادر للمشاريع، بعملتها دون تحويل؛ دون الميزانيات الكاملة ولا المشاريع التي لا مبلغ لها، ولكل عملة مجموعها.',
    en: 'Sum of the contributions that sources state for the projects, in their currency, never converted; whole budgets and projects without an amount are left out, and each currency has its own sum.',
  },
  BUDGET: {
    fr: 'Somme des budgets entiers que les sources énoncent pour les projets, dans leur monnaie, sans conversion ; les contributions et les projets sans montant sont laissés de côté, une autre monnaie a sa propre somme.',
    ar: 'مجموع الميزانيات الكاملة التي تذكرها المصادر للمشاريع، بعملتها دون تحويل؛ دون المساهمات ولا المشاريع التي لا مبلغ لها، ولكل عملة مجموعها.',
    en: 'Sum of the whole budgets that sources state for the projects, in their currency, never converted; contributions and projects without an amount are left out, and each currency has its own sum.',
  },
} as const;

export const ProgrammeAmount: ProgrammeAmountResolvers = {
  method: ({ kind }) => methods[kind],
};
