import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { defineRule } from './Rule.ts';
import { undatedThen } from './undatedThen.ts';

/** DAC purpose codes: 15190 orderly migration, 24050 remittances. */
const migrationSectors: ReadonlySet<string> = new Set(['15190', '24050']);

export const migrationSectorStated = defineRule({
  id: 'R19',
  severity: 'INFO',
  needs: ['region'],
  title: {
    fr: 'Ce qui est migration dans la région l’est aussi chez le bailleur',
    ar: 'ما هو هجرة في الجهة هو كذلك عند المانح',
    en: 'What is migration in the region is so at the funder, too',
  },
  explanation: {
    fr: 'Une activité dont la convention porte des projets pour des migrants ou des MRE est attendue sous le secteur 15190 ou 24050, et l’inverse : une recherche par secteur manque les autres.',
    ar: 'النشاط الذي تشمل اتفاقيته مشاريع لفائدة المهاجرين أو مغاربة العالم ينتظر تحت القطاع 15190 أو 24050، والعكس: البحث حسب القطاع لا يجد غير ذلك.',
    en: 'An activity whose agreement has projects for migrants or Moroccans abroad is expected in sector 15190 or 24050, and the reverse: a search by sector misses the others.',
  },
  judge: (facts) =>
    facts.activities.flatMap(({ id, agreementId, sectors }): readonly Judgement[] => {
      if (agreementId === null) return [];
      const activity = ref('FundingActivity', id);
      const projects = facts.region.projects.filter(({ agreementIds }) => agreementIds.includes(agreementId));
      const undated = projects.flatMap(({ startOn }) =>
        undatedThen(facts, { subject: activity, type: 'Project', dayField: 'startOn', day: startOn }),
      );
      if (undated.length > 0) return undated.slice(0, 1);
      const told = projects.filter(({ servesMigration }) => servesMigration != null);
      const evidence = [
        seen(activity, 'sectors', sectors.map(({ code }) => code).join(' ') || null),
        seen(ref('Agreement', agreementId), 'projects', String(projects.length)),
        ...told.map((it) => seen(ref('Project', it.id), 'servesMigration', String(it.servesMigration))),
      ];
      if (sectors.length === 0)
        return [notEvaluated(activity, 'INPUT_MISSING', 'FundingActivity.sectors', evidence)];
      if (told.length === 0)
        return [notEvaluated(activity, 'INPUT_MISSING', 'Project.beneficiaryClasses', evidence)];
      const inRegion = told.some(({ servesMigration }) => servesMigration);
      if (!inRegion && told.length < projects.length)
        return [notEvaluated(activity, 'INPUT_MISSING', 'Project.beneficiaryClasses', evidence)];
      const atFunder = sectors.some(({ code }) => migrationSectors.has(code));
      return [inRegion === atFunder ? passed(activity, evidence) : failed(activity, evidence)];
    }),
});
